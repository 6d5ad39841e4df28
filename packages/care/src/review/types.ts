import type { Disposition } from '@unspasm/guideline/disposition'
import type { painLabels } from '@unspasm/guideline/review-rules'
import type { ReviewTrigger } from '@unspasm/guideline/rule'
import type { Token } from '@unspasm/guideline/token'
import type { Episode, Moment, SittingKind } from '../diary.ts'
import type { LocalDate } from '../local-date.ts'
import type { Metrics } from '../metrics.ts'
import type { Block } from './blocks.ts'
import type { Reminder } from './reminders.ts'
import type { OpenScreen } from './screens.ts'

export type PainLabel = (typeof painLabels)[number]

/** When a review takes place: the person's own day and time, and the instant. */
export type Now = Moment & {
  /** ISO 8601. */
  readonly at: string
}

/** What is in force between two reviews: everything that a review carries on, and nothing that answers give again. */
export type Standing = {
  readonly disposition: Disposition
  /** Moment of the newest reason for it. A clearance lets it fall only if it was said after this. */
  readonly since: Moment
  /** The check-in at which a person who got better was last sent a step down; `null` means never. */
  readonly loweredAt: Moment | null
  /** What review rules closed. */
  readonly blocks: readonly Block[]
  readonly open: readonly OpenScreen[]
  readonly label: PainLabel | null
  /** `null` while the bout goes on. */
  readonly closed: { readonly outcome: 'recovered'; readonly at: Moment } | null
  /** The last day on which each review rule fired. */
  readonly lastFired: Readonly<Record<string, LocalDate>>
}

/** What is to be done with bookings, and the rule that says so. */
export type BookingStep = {
  readonly step: 'hold-all' | 'cancel-held' | 'cancel-massage'
  readonly rule: string
}

/** Something for somebody, and the rule behind it. */
export type Because<Thing extends string = string> = { readonly what: Thing; readonly rule: string }

/** What the days say. Ids only; the sentence of a review rule stands in the words under its id. */
export type Review = {
  /** Review rules that fired, in the order of the guideline. Each has a sentence for the person. */
  readonly fired: readonly string[]
  readonly disposition: Disposition
  /** Rules that give the disposition: red flags, professional rules, review rules. Empty: it was in force before. */
  readonly decidedBy: readonly string[]
  /** Closed permissions, in the order of `tokens`. */
  readonly blocked: readonly Token[]
  /** The same with every reason and when each ends. */
  readonly blocks: readonly Block[]
  /** Screens that wait for answers, those opened before included. */
  readonly open: readonly OpenScreen[]
  /** Findings to be asked. */
  readonly ask: readonly string[]
  readonly label: PainLabel | null
  readonly closed: Standing['closed']
  readonly bookings: readonly BookingStep[]
  readonly offers: readonly Because[]
  readonly tell: readonly Because[]
  readonly notes: readonly Because[]
  readonly plan: readonly Because<'smaller' | 'close-drinking' | 'prevention'>[]
  readonly reminders: readonly Reminder[]
  readonly metrics: Metrics
  /** What the next review starts from. */
  readonly standing: Standing
  /** Version of the guideline. */
  readonly guideline: string
}

/** What is reviewed. Everything after `now` may be left out. */
export type ReviewInput = {
  readonly episode: Episode
  readonly now: Now
  /** What is in force; missing means it is followed through the episode from the first check. */
  readonly standing?: Standing
  /** What gave rise to this review; missing means that every rule is looked at. */
  readonly triggers?: readonly ReviewTrigger[]
  /** The kind of sitting that an `after-sitting` review is about; missing means any. */
  readonly sitting?: SittingKind
  /** Used in place of the metrics of the episode. */
  readonly metrics?: Metrics
}
