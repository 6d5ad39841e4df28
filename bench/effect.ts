import { testVerdicts } from '@unspasm/guideline/effect/effect-rules'
import { published, simulate, toleranceOf, type Published } from '../packages/care/test/effect-simulation.ts'

const seed = 'bench-20261124'
const isQuick = process.argv.includes('--quick')
const runs = { 'day-test': isQuick ? 1000 : 10_000, 'wait-test': isQuick ? 400 : 4000 } as const

const percent = (share: number) => share.toFixed(2).replace(/^0/, '')
const cells = (shares: Published['shares']) => testVerdicts.map((verdict) => percent(shares[verdict])).join(' / ')

/** Shows how far it has come, where somebody looks at a terminal. */
function progress(done: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${published.length} cells`)
}

console.log(
  `What fair tests find: shares of ${testVerdicts.join(' / ')}, ${runs['day-test']} tests by days and ${runs['wait-test']} by requests a cell, seed ${seed}\n`,
)
progress(0)
const measured = published.map((row, place) => {
  const shares = simulate(row.person, runs[row.person.mode], seed)
  const apart = Math.max(...testVerdicts.map((verdict) => Math.abs(shares[verdict] - row.shares[verdict])))
  const isWithin = testVerdicts.every(
    (verdict) => Math.abs(shares[verdict] - row.shares[verdict]) <= toleranceOf(row, row.shares[verdict]),
  )
  progress(place + 1)
  return { row, shares, apart, isWithin }
})
if (process.stderr.isTTY) process.stderr.write('\n')

const width = 26
console.log(
  `${'true effect'.padEnd(13)}${'simulated'.padEnd(width)}${'published'.padEnd(width)}${'apart'.padStart(6)}   within`,
)
for (const column of new Set(published.map((row) => row.column))) {
  console.log(`\n${column}`)
  for (const { row, shares, apart, isWithin } of measured.filter((each) => each.row.column === column)) {
    const points = (row.effect > 0 ? '+' : '') + row.effect
    const figures = cells(shares).padEnd(width) + cells(row.shares).padEnd(width)
    console.log(`${points.padEnd(13)}${figures}${apart.toFixed(3).padStart(6)}   ${isWithin ? 'yes' : 'NO'}`)
  }
}
const most = (mode: Published['person']['mode']) =>
  Math.max(...measured.filter(({ row }) => row.person.mode === mode).map(({ apart }) => apart)).toFixed(3)
console.log(
  `\nfurthest apart: by days ${most('day-test')} (0.04 allowed), by requests ${most('wait-test')} (0.04 and two standard errors of the 400 published runs)`,
)
if (measured.some(({ isWithin }) => !isWithin)) process.exitCode = 1
