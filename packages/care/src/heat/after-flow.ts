import type { AfterHeat } from './heat-state.ts'
import type { SkinLook } from './heat-run.ts'
import type { SkinMark } from '../diary.ts'

/** What is asked after it came off. */
export type AfterPlace = 'skin' | 'net' | 'pain' | 'done'

/**
 * What comes next after the heat is off: skin, then the pattern of skin that is not normal, then pain.
 *
 * Source: remedies 1.7.
 */
export function afterAt({ look, isNet, isPainTold }: AfterHeat): AfterPlace {
  if (look === null) return 'skin'
  if (look === 'marked' && isNet === null) return 'net'
  return isPainTold ? 'done' : 'pain'
}

/**
 * The mark that the diary keeps of a look at the skin; `null`: nobody could see it, so nothing is known.
 *
 * After cold a normal skin is no mark of heat and is not kept.
 * Source: remedies 1.7; triage 4, RV-30, RV-31.
 */
export function skinMarkOf(look: SkinLook, isCold: boolean): SkinMark['skinMark'] | null {
  if (look === 'not-sure') return null
  if (look === 'normal') return isCold ? null : 'normal'
  return look === 'blister' ? 'blister' : 'stays-red-or-net'
}
