import type { Answers } from '@unspasm/care/answers'
import { newSignHours } from '@unspasm/guideline/booking-rules'
import type { Sharing } from '@unspasm/guideline/finding'
import { findings } from '@unspasm/guideline/findings'
import type { SharedCase } from '@unspasm/server/api'
import type { Episode } from '../../device/records.ts'

export type NewSign = SharedCase['newSign']

const hourMs = 3_600_000

/** Sent apart, with the instant at which it was asked. */
const apart = 'any-new-sign'

/** The answers that would be sent: all that were given, in the order of the guideline. */
export function sharedAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    findings.flatMap(({ id }) => (id === apart || answers[id] === undefined ? [] : [[id, answers[id]]])),
  )
}

/** Ids of what would be sent, by what whoever comes sees of it. */
export function bySharing(answers: Answers): Readonly<Record<Sharing, readonly string[]>> {
  const sent = findings.filter(({ id }) => id in answers)
  const those = (sharing: Sharing) => sent.filter(({ share }) => share === sharing).map(({ id }) => id)
  return { yes: those('yes'), 'result-only': those('result-only'), never: those('never') }
}

/** What was agreed to, as text. Another answer, or one more, is another text. */
export const agreedText = (shared: Answers): string => JSON.stringify(shared)

/**
 * When new signs were last asked about. Safety questions that were answered afresh count as asked and answered with no;
 * after a yes or a not sure they must have been answered after it. Of answers in one minute, one that is not "no" counts.
 *
 * @param waits whether danger questions still wait for answers.
 */
export function newSignOf({ answeredAt, diary }: Pick<Episode, 'answeredAt' | 'diary'>, waits: boolean): NewSign {
  const asked = [...diary.checkIns, ...diary.rechecks].filter(({ answers }) => apart in answers)
  const newest = asked.filter((entry) => momentOf(entry) === asked.map(momentOf).toSorted().at(-1))
  const last = newest.find(({ answers }) => answers[apart] !== false) ?? newest[0]
  const answer = last?.answers[apart]
  if (last === undefined || (answer !== true && answer !== '?')) {
    return { answer: false, askedAt: answeredAt, safetyAnsweredAgainAt: null }
  }
  const askedAt = new Date(`${last.on}T${last.time ?? '00:00'}:00`).toISOString()
  const isAnsweredAgain = !waits && answeredAt >= askedAt
  return { answer, askedAt, safetyAnsweredAgainAt: isAnsweredAgain ? answeredAt : null }
}

const momentOf = ({ on, time }: { readonly on: string; readonly time?: string | null }) => `${on} ${time ?? ''}`

/** Whether new signs must be asked about before a visit can be booked. Source: triage 2.5, 11; B-3. */
export function asksNewSign({ askedAt }: NewSign, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(askedAt)) > newSignHours * hourMs
}
