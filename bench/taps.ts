import { isEmergency } from '@unspasm/guideline/disposition'
import { guideline } from '@unspasm/guideline/guideline'
import { assess } from '@unspasm/care/assess'
import { notSure } from '@unspasm/care/answers'
import { walk, type Person, type Walk } from '../packages/care/test/walk.ts'
import { leastTaps } from './least-taps.ts'
import { listPeople, plausiblePerson, stressPerson } from './people.ts'
import { chanceFrom } from './random.ts'

const on = '2026-11-24'
const seed = 20_261_124
const isQuick = process.argv.includes('--quick')
const [plausibleCount, stressCount] = isQuick ? [600, 200] : [10_000, 2_000]

type Taps = { readonly kind: string; readonly isClear: boolean; readonly taps: number; readonly least: number }

const groupOf = new Map<string, string>(guideline.redFlags.map(({ id, group }) => [id, group]))

/** What a walk ended with, in the words of the table. */
function kindOf(taken: Walk): string {
  const { disposition, decidedBy } = assess(taken.check.answers, on)
  if (disposition === 'emergency-now') return taken.stoppedAtTap ? 'emergency now, at the tap' : 'emergency now, other'
  if (disposition === 'emergency-today')
    return decidedBy.some((id) => groupOf.get(id) === 'ces') ? 'cauda equina today' : 'emergency today, other'
  return disposition.startsWith('clinician') ? 'doctor' : 'home, therapist or physiotherapist'
}

/** Rows before the picture of the body: a clear adult ticks none of them. */
const early = guideline.findings.filter(({ screen, kind }) => kind === 'boolean' && /^s[1-7]b?-/.test(screen))

/**
 * Nothing ticked before the picture and no doubt, not even one that a help text cleared up; not pregnant, one place
 * without a leg, pain under 7, at most one row of pattern, and no emergency.
 */
function isClearAdult({ check, trace }: Walk): boolean {
  const { answers } = check
  const regions = answers['pain-region']
  const pattern = guideline.findings.filter(({ screen, kind }) => screen === 's11-pattern' && kind === 'boolean')
  return (
    early.every(({ id }) => answers[id] === undefined || answers[id] === false) &&
    !Object.values(answers).includes(notSure) &&
    (answers['pregnancy'] ?? 'no') === 'no' &&
    trace.every(({ step }) => step.kind !== 'prompt' && step.kind !== 'recheck') &&
    !isEmergency(assess(answers, on).disposition) &&
    Array.isArray(regions) &&
    regions.length === 1 &&
    !String(regions[0]).startsWith('leg-') &&
    (answers['pain-now'] as number) < 7 &&
    pattern.filter(({ id }) => answers[id] === true).length <= 1 &&
    answers['spasm-character'] === undefined
  )
}

function measure(person: Person): Taps {
  const taken = walk(person, on)
  return {
    kind: kindOf(taken),
    isClear: isClearAdult(taken),
    taps: taken.taps,
    least: leastTaps(taken, person.answers, on),
  }
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const figures = [sorted[0]!, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), sorted.at(-1)!]
  return figures.map((value) => String(value).padStart(5)).join('')
}

function printTable(title: string, measured: readonly Taps[]): void {
  console.log(`\n${title}`)
  console.log(`${''.padEnd(36)}${'people'.padStart(7)}   ${' min  med  p90  p99  max'}   least any order could need`)
  const kinds = [...new Set(measured.map(({ kind }) => kind))].toSorted()
  const rows: readonly (readonly [string, readonly Taps[]])[] = [
    ['clear adults', measured.filter(({ isClear }) => isClear)],
    ...kinds.map((kind) => [kind, measured.filter((each) => each.kind === kind)] as const),
    ['everybody', measured],
  ]
  for (const [name, taps] of rows) {
    if (taps.length === 0) continue
    const mine = spread(taps.map((each) => each.taps))
    const least = spread(taps.map((each) => each.least))
    console.log(`${name.padEnd(36)}${String(taps.length).padStart(7)}   ${mine}   ${least}`)
  }
}

function printHistogram(title: string, values: readonly number[]): void {
  console.log(`\n${title}`)
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(...counts.values())
  for (const [taps, count] of [...counts].toSorted(([a], [b]) => a - b))
    console.log(`${String(taps).padStart(4)} ${'█'.repeat(Math.ceil((50 * count) / most))} ${count}`)
}

console.log(`Taps from the first screen to the first result, by the tap model of the specification, seed ${seed}`)
const chance = chanceFrom(seed)
const plausible = listPeople(plausibleCount, chance, plausiblePerson).map(measure)
const stress = listPeople(stressCount, chance, stressPerson).map(measure)
printTable(`${plausibleCount} plausible adults (bench/prevalences.ts)`, plausible)
printTable(`${stressCount} people who answer at random`, stress)
printHistogram(
  'Plausible adults, taps',
  plausible.map(({ taps }) => taps),
)
printHistogram(
  'Clear adults, taps',
  plausible.filter(({ isClear }) => isClear).map(({ taps }) => taps),
)
printHistogram(
  'Plausible adults in an emergency, taps',
  plausible.filter(({ kind }) => /emergency|cauda/.test(kind)).map(({ taps }) => taps),
)
const clear = plausible.filter(({ isClear }) => isClear).map(({ taps }) => taps)
const limit = 18
console.log(
  `\ngoal: a clear adult needs at most ${limit} taps: ${Math.max(...clear)} at most, ${Math.max(...clear) <= limit ? 'reached' : 'missed'}`,
)
