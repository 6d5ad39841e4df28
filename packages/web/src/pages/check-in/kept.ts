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

/** How a check-in began: the episode and the moment. */
export type Begun = { readonly episode: Episode; readonly moment: Moment; readonly chosenTime: string }

const ofVisit: readonly string[] = ['sitting-response', 'sitting-new-sign']

/**
 * An episode with a check-in as far as it goes: one entry of its moment, however often it is stored. Answers about a visit
 * go to that visit, and visits it tells of are kept.
 *
 * @param now the episode as it stands; it may have changed since the check-in began.
 */
export function withSaid(now: Episode, { episode, moment, chosenTime }: Begun, said: Said, at: Date): Episode {
  const entries = Object.entries(said.answers)
  const own = Object.fromEntries(entries.filter(([id, answer]) => !ofVisit.includes(id) && !isEmpty(answer)))
  const others = now.diary.checkIns.filter(({ on, time }) => on !== moment.on || time !== moment.time)
  const kept = withCheckIn({ ...now, diary: { ...now.diary, checkIns: others } }, moment, own, at)
  const checkIns = kept.diary.checkIns.map((entry, place): CheckInEntry => {
    const isNew = place === kept.diary.checkIns.length - 1
    return isNew && isOffTime(moment.time, chosenTime) ? { ...entry, offTime: true } : entry
  })
  return { ...kept, diary: { ...kept.diary, checkIns, sittings: sittingsWith(episode, moment, said) } }
}

function sittingsWith(begun: Episode, moment: Moment, { answers, ownHands }: Said): readonly Sitting[] {
  const care = careEpisodeOf(begun)
  const { sittings } = begun.diary
  const visit = care && askedVisitAt(care, moment)
  const response = answers['sitting-response']
  const newSign = answers['sitting-new-sign']
  const isAnswered = response !== undefined || newSign !== undefined
  const done = answers['remedies-done']
  const told = care && Array.isArray(done) ? visitsTold(care, done, ownHands, moment) : []
  return [
    ...sittings.map((sitting) =>
      visit?.sitting === sitting && isAnswered
        ? {
            ...sitting,
            answered: moment,
            ...(isResponse(response) && { response }),
            ...(isSign(newSign) && { newSign }),
          }
        : sitting,
    ),
    ...told,
  ]
}

const isEmpty = (answer: Answer) => Array.isArray(answer) && answer.length === 0
const isResponse = (answer: Answer | undefined): answer is NonNullable<Sitting['response']> =>
  answer === 'better' || answer === 'same' || answer === 'worse'
const isSign = (answer: Answer | undefined): answer is NonNullable<Sitting['newSign']> =>
  typeof answer === 'boolean' || answer === '?'
