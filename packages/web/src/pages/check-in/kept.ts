import type { Answer, Answers } from '@unspasm/care/answers'
import { isOffTime, type CheckInEntry } from '@unspasm/care/check-in/off-time'
import { askedVisitAt } from '@unspasm/care/check-in/planned-days'
import { visitsTold } from '@unspasm/care/check-in/remedies-done'
import type { Moment, Sitting } from '@unspasm/care/diary'
import { careEpisodeOf } from '../../bout/bout.ts'
import { withCheckIn } from '../../bout/said.ts'
import type { Episode } from '../../device/records.ts'

/** What a check-in has said so far. */
export type Said = {
  readonly answers: Answers
  /** The massage of today was by the person or a helper. */
  readonly ownHands: boolean
}

export const nothingSaid: Said = { answers: {}, ownHands: false }

/** How a check-in began: the episode and the moment. */
export type Begun = { readonly episode: Episode; readonly moment: Moment; readonly chosenTime: string }

const ofVisit: readonly string[] = ['sitting-response', 'sitting-new-sign']

/**
 * An episode with a check-in as far as it goes: one entry of its moment, however often it is stored. Answers about a visit
 * go to that visit, and visits it tells of are kept, one of a kind a day.
 *
 * @param now    the episode as it stands; it may have changed since the check-in began.
 * @param stored what this check-in had said when it was stored before: a visit that is ticked no longer goes again.
 */
export function withSaid(now: Episode, begun: Begun, said: Said, at: Date, stored = nothingSaid): Episode {
  const { moment, chosenTime } = begun
  const entries = Object.entries(said.answers)
  const own = Object.fromEntries(entries.filter(([id, answer]) => !ofVisit.includes(id) && !isEmpty(answer)))
  const others = now.diary.checkIns.filter(({ on, time }) => on !== moment.on || time !== moment.time)
  const kept = withCheckIn({ ...now, diary: { ...now.diary, checkIns: others } }, moment, own, at)
  const checkIns = kept.diary.checkIns.map((entry, place): CheckInEntry => {
    const isNew = place === kept.diary.checkIns.length - 1
    return isNew && isOffTime(moment.time, chosenTime) ? { ...entry, offTime: true } : entry
  })
  return {
    ...kept,
    diary: { ...kept.diary, checkIns, sittings: sittingsWith(now.diary.sittings, begun, said, stored) },
  }
}

function sittingsWith(
  sittings: readonly Sitting[],
  { episode, moment }: Begun,
  said: Said,
  stored: Said,
): readonly Sitting[] {
  const care = careEpisodeOf(episode)
  const visit = care && askedVisitAt(care, moment)?.sitting
  const toldOf = ({ answers: { 'remedies-done': done }, ownHands }: Said, known: readonly Sitting[]) =>
    care && Array.isArray(done) ? visitsTold({ ...care, sittings: known }, done, ownHands, moment) : []

  const others = without(sittings, toldOf(stored, episode.diary.sittings))
  const response = said.answers['sitting-response']
  const newSign = said.answers['sitting-new-sign']
  const answered: Partial<Sitting> = {
    ...((response !== undefined || newSign !== undefined) && { answered: moment }),
    ...(isResponse(response) && { response }),
    ...(isSign(newSign) && { newSign }),
  }
  const isAsked = (sitting: Sitting) => visit && isOne(sitting, visit)
  return [...others.map((each) => (isAsked(each) ? { ...each, ...answered } : each)), ...toldOf(said, others)]
}

/** Whether two entries are of one visit. */
const isOne = (one: Sitting, other: Sitting) =>
  one.on === other.on && one.time === other.time && one.kind === other.kind

/** The same without the newest of each of some visits. */
function without(sittings: readonly Sitting[], gone: readonly Sitting[]): readonly Sitting[] {
  return gone.reduce((left, each) => {
    const place = left.findLastIndex((sitting) => isOne(sitting, each))
    return left.filter((_, at) => at !== place)
  }, sittings)
}

const isEmpty = (answer: Answer) => Array.isArray(answer) && answer.length === 0
const isResponse = (answer: Answer | undefined): answer is NonNullable<Sitting['response']> =>
  answer === 'better' || answer === 'same' || answer === 'worse'
const isSign = (answer: Answer | undefined): answer is NonNullable<Sitting['newSign']> =>
  typeof answer === 'boolean' || answer === '?'
