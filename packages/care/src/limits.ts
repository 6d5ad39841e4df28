import type { LimitNote, Limits } from '@unspasm/guideline/tool'

type NumberField = Exclude<keyof Limits, 'notes'>

/** Of these the greatest number is the strictest; of all others the least. */
const strictestIsGreatest: readonly string[] = [
  'gapMinutes',
  'layers',
  'extraLayers',
  'pressureDrop',
] satisfies NumberField[]

const leastPressureCap = 1

/**
 * The strictest of each number, all notes once, in order. A default never exceeds its maximum, and `pressureDrop` is
 * taken off the pressure cap, which stays at 1 or more.
 *
 * Source: remedies 0.1, 2.7.
 */
export function mergeLimits(all: readonly Limits[]): Limits {
  const numbers: { [field in NumberField]?: number } = {}
  const notes: LimitNote[] = []
  for (const { notes: more = [], ...fields } of all) {
    notes.push(...more.filter((note) => !notes.includes(note)))
    for (const [field, value] of Object.entries(fields) as [NumberField, number][]) {
      const present = numbers[field]
      const isStricter =
        present === undefined || (strictestIsGreatest.includes(field) ? value > present : value < present)
      if (isStricter) numbers[field] = value
    }
  }
  const { defaultMinutes, maxMinutes, pressureCap, pressureDrop } = numbers
  if (defaultMinutes !== undefined && maxMinutes !== undefined && defaultMinutes > maxMinutes)
    numbers.defaultMinutes = maxMinutes
  if (pressureCap !== undefined && pressureDrop !== undefined) {
    numbers.pressureCap = Math.max(leastPressureCap, pressureCap - pressureDrop)
    delete numbers.pressureDrop
  }
  return notes.length > 0 ? { ...numbers, notes } : numbers
}
