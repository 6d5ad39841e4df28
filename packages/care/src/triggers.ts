import type { Condition } from '@unspasm/guideline/condition'
import { answerState, type Facts, type Layout } from './facts.ts'

/** Rules beside what sets them off. */
export type Triggers = {
  /** Marks in `candidates` every rule that may hold on these facts: 1, else 0. Rules that it leaves out do not hold. */
  readonly mark: (facts: Facts, candidates: Uint8Array) => void
}

/**
 * How often a slot of each kind is set: a tick is rare, a number nearly always known. Only the speed depends on it.
 */
const costs = { boolean: 1, choice: 6, multi: 6, region: 6, date: 10, number: 20 } as const

/**
 * Finds for each condition the slots without which it cannot hold. Most rules ask for a tick that most people do not
 * make, so that most need not be read at all.
 *
 * @param lateSlots names that are set only while the rules run: a condition never rests on them here.
 */
export function createTriggers(
  layout: Layout,
  conditions: readonly Condition[],
  lateSlots: ReadonlySet<string>,
): Triggers {
  const always = new Uint8Array(conditions.length)
  const rulesOfSlot = new Map<number, number[]>()
  for (const [place, condition] of conditions.entries()) {
    const slots = slotsBehind(layout, condition, true, lateSlots)
    if (slots === null) always[place] = 1
    else for (const slot of new Set(slots)) rulesOfSlot.set(slot, [...(rulesOfSlot.get(slot) ?? []), place])
  }
  const slots = Int32Array.from(rulesOfSlot.keys())
  const rules = [...rulesOfSlot.values()].map((places) => Int32Array.from(places))
  return {
    mark: ({ state }, candidates) => {
      candidates.set(always)
      for (let at = 0; at < slots.length; at += 1) {
        const is = state[slots[at]!]
        if (is !== answerState.known && is !== answerState.notSure) continue
        const places = rules[at]!
        for (let each = 0; each < places.length; each += 1) candidates[places[each]!] = 1
      }
    },
  }
}

/**
 * Slots of which at least one is known or not sure when the condition has this value.
 *
 * @returns `null` when it can have it with none of them: it rests on silence, on a "no", or on what is set late.
 */
function slotsBehind(
  layout: Layout,
  condition: Condition,
  value: boolean,
  late: ReadonlySet<string>,
): readonly number[] | null {
  const all = (of: readonly Condition[]) => of.map((part) => slotsBehind(layout, part, value, late))
  switch (condition.type) {
    case 'not':
      return slotsBehind(layout, condition.of, !value, late)
    case 'and':
      return value ? cheapest(layout, all(condition.of)) : union(all(condition.of))
    case 'or':
      return value ? union(all(condition.of)) : cheapest(layout, all(condition.of))
    case 'count':
      return value && needsOne(condition) ? union(all(condition.of)) : null
    case 'holds':
    case 'is':
    case 'has':
    case 'unsure':
      return value && !late.has(condition.id) ? [layout.slots.get(condition.id)!.index] : null
    case 'compare': {
      const { index, unknown } = layout.slots.get(condition.id)!
      return value && unknown !== 'as-old' && !late.has(condition.id) ? [index] : null
    }
    default:
      return null
  }
}

const needsOne = ({ operator, value }: Extract<Condition, { type: 'count' }>) =>
  operator === '>=' || operator === '==' ? value >= 1 : operator === '>' && value >= 0

function union(parts: readonly (readonly number[] | null)[]): readonly number[] | null {
  const found: number[] = []
  for (const part of parts) {
    if (part === null) return null
    found.push(...part)
  }
  return found
}

function cheapest(layout: Layout, parts: readonly (readonly number[] | null)[]): readonly number[] | null {
  const kinds = [...layout.slots.values()].map(({ kind }) => kind)
  const cost = (slots: readonly number[]) => slots.reduce((sum, slot) => sum + costs[kinds[slot]!], 0)
  return parts.reduce((best, part) => (part !== null && (best === null || cost(part) < cost(best)) ? part : best), null)
}
