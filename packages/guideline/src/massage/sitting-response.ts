import type { FindingId } from '../finding-id.ts'
import type { Sources } from '../source.ts'

/**
 * How a sitting counts: the change of pain from before it to 24 hours after it, beside the person's own word.
 *
 * `worseFrom`: rise that counts as worse whatever is said. `betterFrom`: fall that counts as better. `betterWithWord`: fall
 * that is needed beside the word "better". `choiceHours`: in which the person chooses which of two that disagree counts;
 * then the less favourable one does. `askFromHours`, `askUntilHours`: after the sitting, when it is asked.
 * Source: remedies 2.6, 2.7.
 */
export const sittingResponse = {
  worseFrom: 2,
  betterFrom: -2,
  betterWithWord: -1,
  choiceHours: 24,
  askFromHours: 24,
  askUntilHours: 48,
  asks: ['sitting-response', 'sitting-new-sign'],
  sources: ['R0', 'EXPERT'],
} as const satisfies { readonly asks: readonly FindingId[]; readonly sources: Sources } & Readonly<
  Record<string, unknown>
>

/** What a run of answered sittings asks of the tool, besides the rules of the review. */
export type ResponseRule = {
  readonly id: string
  /** Newest unbroken run of this response; `anyEarlier`: one of them is enough, however long ago in the bout. */
  readonly after?: { readonly response: 'better' | 'same' | 'worse' | 'not-better'; readonly run: number }
  readonly anyEarlier?: true
  readonly pressureDrop?: number
  /** Days from the last visit to the next one. */
  readonly nextVisitDays?: { readonly from: number; readonly to: number }
  /** Own massage stays closed so long, then opens as one way with a cap, if `reopensWhen` holds. */
  readonly closesOwnMassageDays?: number
  readonly reopensAs?: { readonly variant: string; readonly pressureCap: number }
  readonly reopensWhen?: string
  readonly sources: Sources
}

/**
 * Rules of response. MR-5 is `severeSigns`.
 *
 * MR-2: the review rule that fires with it closes massage for the rest of the bout, so its reopening comes into force only
 * after a clinician lifts that.
 * Source: remedies 2.7.
 */
export const responseRules = [
  {
    id: 'MR-1',
    after: { response: 'worse', run: 1 },
    anyEarlier: true,
    pressureDrop: 2,
    sources: ['R0', 'EXPERT'],
  },
  {
    id: 'MR-2',
    after: { response: 'not-better', run: 2 },
    closesOwnMassageDays: 14,
    reopensAs: { variant: 'hands-sitting', pressureCap: 2 },
    reopensWhen: 'm-pain-trend is better',
    sources: ['R0', 'EXPERT'],
  },
  { id: 'MR-3', after: { response: 'same', run: 1 }, sources: ['R0', 'EXPERT'] },
  {
    id: 'MR-4',
    after: { response: 'better', run: 2 },
    nextVisitDays: { from: 7, to: 14 },
    sources: ['R0', 'EXPERT'],
  },
] as const satisfies readonly ResponseRule[]

export type ResponseRuleId = (typeof responseRules)[number]['id']

/** MR-5: after a sitting each of these is checked at once, and told to the practice. Source: remedies 2.7. */
export const severeSigns = {
  id: 'MR-5',
  signs: ['spreading-bruise', 'brown-urine', 'fainting', 'chest-pain', 'headache-or-neck-dizzy'],
  sources: ['R45', 'R46'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

export type SevereSignId = (typeof severeSigns.signs)[number]
