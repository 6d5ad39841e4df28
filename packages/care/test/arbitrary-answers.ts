import * as fc from 'fast-check'
import type { Finding } from '@unspasm/guideline/finding'
import type { Answer, Answers } from '../src/answers.ts'

/** The day on which generated people are judged. */
export const on = '2026-11-24'

/** Answers that fit a finding, "not sure" among them. */
export function answerTo({ kind, options = [], min = 0, max = 100, step = 1 }: Finding): fc.Arbitrary<Answer> {
  const notSure = fc.constant<Answer>('?')
  switch (kind) {
    case 'boolean':
      return fc.constantFrom<Answer[]>(false, true, '?')
    case 'choice':
      return fc.constantFrom<Answer[]>(...options, '?')
    case 'number':
      return fc.oneof(
        { weight: 9, arbitrary: fc.nat(Math.round((max - min) / step)).map((steps): Answer => min + steps * step) },
        { weight: 1, arbitrary: notSure },
      )
    case 'date':
      return fc.oneof({ weight: 9, arbitrary: fc.nat(400).map(daysAgo) }, { weight: 1, arbitrary: notSure })
    default:
      return fc.oneof(
        { weight: 9, arbitrary: fc.subarray([...options], { minLength: 1, maxLength: 3 }).map(alone) },
        { weight: 1, arbitrary: notSure },
      )
  }
}

/** "none" stands alone. */
const alone = (options: readonly string[]): Answer =>
  options.includes('none') && options.length > 1 ? options.filter((option) => option !== 'none') : options

/** The civil date a number of days before `on`. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

/** One finding with an answer that fits it. */
export const change = (findings: readonly Finding[]): fc.Arbitrary<readonly [string, Answer]> =>
  fc.constantFrom(...findings).chain((finding) => answerTo(finding).map((answer) => [finding.id, answer] as const))

/**
 * Answers of one person: those of `base`, some of them changed, some of them taken away.
 *
 * @param most how many answers at most differ from the base.
 */
export function answersNear(findings: readonly Finding[], base: Answers, most: number): fc.Arbitrary<Answers> {
  const ids = Object.keys(base)
  const missing = fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray(ids, { maxLength: Math.min(ids.length, 5) }) },
  )
  return fc.tuple(fc.array(change(findings), { maxLength: most }), missing).map(([changes, left]) => {
    const answers = { ...base, ...Object.fromEntries(changes) }
    return Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id)))
  })
}

/** What may stand in an answer although no screen gives it. */
export const junk: fc.Arbitrary<Answer> = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom('?', '', '__proto__', 'constructor', '2026-02-30', '9999-99-99', Infinity, -1, Number.NaN, -0),
  fc.array(fc.oneof(fc.string(), fc.constantFrom('none', 'chest', 'lower-back', '__proto__'))),
  fc.constantFrom(null, undefined, {}, 12n, Symbol('x'), () => true, [[]], [null]) as fc.Arbitrary<never>,
)
