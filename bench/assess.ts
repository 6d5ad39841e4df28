import { performance } from 'node:perf_hooks'
import { guideline } from '@unspasm/guideline/guideline'
import type { Answers } from '@unspasm/care/answers'
import { assess, type Assessment } from '@unspasm/care/assess'
import { engineInForce } from '@unspasm/care/engine'
import { behindAll } from '@unspasm/care/explain'
import { createResult } from '@unspasm/care/result'
import { walk } from '../packages/care/test/walk.ts'
import { createFhirpathRules } from './peers/fhirpath-rules.ts'
import { flatDerived, flatRules, flatten, leftOut } from './peers/flat-facts.ts'
import { createJsonRules } from './peers/json-rules.ts'
import { listPeople, plausiblePerson, stressPerson } from './people.ts'
import { chanceFrom } from './random.ts'

const on = '2026-11-24'
const goal = 200
const isQuick = process.argv.includes('--quick')
/** Many short turns: a busy moment of the machine then spoils few of the ratios, and the median stands. */
const rounds = isQuick ? 9 : 41
const secondsPerTurn = 0.2

/** What judges one case. `judge` takes the place of the case, so that each contender reads its own prepared form. */
type Contender = { readonly name: string; readonly judge: (place: number) => unknown }

const chance = chanceFrom(20_261_124)
/** Cases as they come off the wire. */
const cases: readonly Answers[] = [
  ...listPeople(400, chance, plausiblePerson).map(({ answers }) => answers),
  ...listPeople(100, chance, plausiblePerson).map((person) => walk(person, on).check.answers),
  ...listPeople(100, chance, stressPerson).map(({ answers }) => answers),
].map((answers) => JSON.parse(JSON.stringify(answers)) as Answers)
const given = cases.map((answers) => flatten(answers, on, true))
const underived = cases.map((answers) => flatten(answers, on, false))

const jsonRules = createJsonRules(false)
const jsonRulesDeriving = createJsonRules(true)
const fhirpathRules = createFhirpathRules(false)
const fhirpathRulesDeriving = createFhirpathRules(true)
const toResult = createResult(engineInForce)
const whenOf = new Map<string, string>(
  [...guideline.redFlags, ...guideline.professionalRules].map(({ id, when }) => [id, when]),
)

const explain = (answers: Answers) => {
  const assessment = assess(answers, on)
  return [
    toResult(assessment, undefined),
    behindAll(
      engineInForce,
      assessment.decidedBy.map((id) => whenOf.get(id)!),
      answers,
      on,
    ),
  ]
}

const ours: readonly Contender[] = [
  { name: 'unspasm: assess', judge: (place) => assess(cases[place]!, on) },
  { name: 'unspasm: assess and result', judge: (place) => toResult(assess(cases[place]!, on), undefined) },
  { name: 'unspasm: assess, result, answers behind', judge: (place) => explain(cases[place]!) },
]
const peers: readonly Contender[] = [
  { name: 'json-rules-engine 7.3.1', judge: (place) => jsonRulesDeriving(underived[place]!) },
  { name: 'fhirpath 5.2.2', judge: (place) => fhirpathRulesDeriving(underived[place]!) },
  { name: 'json-rules-engine 7.3.1, derived given', judge: (place) => jsonRules(given[place]!) },
  { name: 'fhirpath 5.2.2, derived given', judge: (place) => fhirpathRules(given[place]!) },
]

/** Ids of the compared rules and weights that our assessment says fired or counted. */
function comparedIn({ fired, causes }: Assessment): readonly string[] {
  const counted = causes.flatMap((cause) => [...cause.for, ...cause.against])
  const all = new Set([...fired, ...counted])
  return flatRules.map(({ id }) => id).filter((id) => all.has(id))
}

async function checkEqual(): Promise<void> {
  for (const [place, answers] of cases.entries()) {
    const expected = comparedIn(assess(answers, on)).join(' ')
    for (const { name, judge } of peers) {
      const found = ((await judge(place)) as readonly string[]).join(' ')
      if (found !== expected) throw new Error(`expected of ${name} on case ${place}: ${expected}, got: ${found}`)
    }
  }
}

/** Cases per second over one turn. */
async function turn({ judge }: Contender): Promise<number> {
  const start = performance.now()
  let count = 0
  for (;;) {
    for (let step = 0; step < 20; step += 1) {
      const judged = judge(count % cases.length)
      if (judged instanceof Promise) await judged
      count += 1
    }
    const seconds = (performance.now() - start) / 1000
    if (seconds >= secondsPerTurn) return count / seconds
  }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
const shown = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits })

await checkEqual()
const contenders = [...ours, ...peers]
for (const contender of contenders) await turn(contender)
const speeds = new Map(contenders.map(({ name }) => [name, [] as number[]]))
for (let round = 0; round < rounds; round += 1)
  for (const contender of contenders) speeds.get(contender.name)!.push(await turn(contender))

const speedOf = ({ name }: Contender) => median(speeds.get(name)!)

/** How many times as fast, round by round, so that a busy moment of the machine weighs on both; the median. */
const ratioOf = (mine: Contender, peer: Contender) =>
  median(speeds.get(mine.name)!.map((speed, round) => speed / speeds.get(peer.name)![round]!))
const line = (cells: readonly string[], widths: readonly number[]) =>
  cells.map((cell, place) => (place === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[place]!))).join('  ')

console.log(
  `Node ${process.version}, ${cases.length} cases, ${rounds} rounds in turn, ${secondsPerTurn} s each, median`,
)
console.log(
  `Compared: ${flatRules.length} rules and weights, ${flatDerived.length} derived values; fired rules equal on every case.`,
)
console.log(`Only ours evaluates ${leftOut.length} more: ${leftOut.join(', ')}.`)
console.log(
  'Only ours also reads the answers, meaning of "not sure" included, and gives disposition, blocks, cautions and ranked causes.\n',
)
const widths = [42, 12, 22]
console.log(line(['cases per second', 'median', 'lowest to highest'], widths))
for (const contender of contenders) {
  const all = speeds.get(contender.name)!
  console.log(
    line(
      [contender.name, shown(speedOf(contender)), `${shown(Math.min(...all))} to ${shown(Math.max(...all))}`],
      widths,
    ),
  )
}
console.log(
  `\n${line(['times as fast as', ...ours.map(({ name }) => name.replace('unspasm: ', ''))], [42, 10, 18, 30])}`,
)
for (const peer of peers)
  console.log(line([peer.name, ...ours.map((mine) => shown(ratioOf(mine, peer)))], [42, 10, 18, 30]))

const shapes = [
  { title: 'the faster peer that derives its values itself, as ours does', peers: peers.slice(0, 2) },
  { title: 'the fastest peer, derived values given or not', peers },
]
for (const { title, peers: against } of shapes) {
  console.log(`\ngoal ${goal}x ${title}`)
  for (const mine of ours) {
    const ratio = Math.min(...against.map((peer) => ratioOf(mine, peer)))
    console.log(`  ${mine.name.padEnd(42)} ${shown(ratio).padStart(6)}x  ${ratio >= goal ? 'reached' : 'missed'}`)
  }
}
