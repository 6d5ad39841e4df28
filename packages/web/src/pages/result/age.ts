import { parameters } from '@unspasm/guideline/parameters'
import { resultWords as words } from '@unspasm/guideline/words/en/result'
import type { Episode } from '../../device/records.ts'

const millisecondsPerHour = 3_600_000

/**
 * Whether the answers are too old to rely on: more than a day. Answers that seem to be of a later day, because the clock of
 * the device was set back, may be of any age: they count as old. Source: triage 2.5.11.
 */
export function isStale({ answeredAt }: Pick<Episode, 'answeredAt'>, now: Date): boolean {
  const hours = (now.getTime() - new Date(answeredAt).getTime()) / millisecondsPerHour
  return Math.abs(hours) > parameters.staleAnswersHours.value
}

/** An instant in the words and the zone of the person. */
export function instantText(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant))
}

/** Whom a result is about, and when the questions were answered. */
export function aboutText({ who, answeredAt }: Pick<Episode, 'who' | 'answeredAt'>): string {
  return (who === 'someone-else' ? words.aboutSomeoneElse : words.aboutMe).replace('{when}', instantText(answeredAt))
}
