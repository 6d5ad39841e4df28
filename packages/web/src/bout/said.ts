import type { Answer, Answers } from '@unspasm/care/answers'
import type { Entry, Moment } from '@unspasm/care/diary'
import { engineInForce } from '@unspasm/care/engine'
import { urgencyRank, type Disposition } from '@unspasm/guideline/disposition'
import type { Episode } from '../device/records.ts'

/** The least urgent result that sends to somebody. */
const leastReferral = urgencyRank('clinician-2w')

/**
 * An episode after its result was shown: from the first one on the days count, and a result that sends to somebody is
 * kept with the instant at which it was first shown. Nothing changes when it was shown before.
 *
 * Source: triage 4, RV-19 to RV-21.
 */
export function withResultShown(episode: Episode, disposition: Disposition, moment: Moment, at: Date): Episode {
  const first = episode.first ?? { opened: moment, answers: episode.check.answers }
  const { referrals } = episode.diary
  const isNew = urgencyRank(disposition) <= leastReferral && referrals.at(-1)?.disposition !== disposition
  if (episode.first && !isNew) return episode
  const referral = { ...moment, shownAt: at.toISOString(), disposition }
  return { ...episode, first, diary: { ...episode.diary, referrals: isNew ? [...referrals, referral] : referrals } }
}

/**
 * An episode after its check went on. Before the first result the check alone holds the answers; afterwards what was
 * said is written into the diary as well: answers that changed, and those of a screen that was left with the same ones.
 */
export function withAnswersSaid(before: Episode, after: Episode, moment: Moment): Episode {
  if (!before.first) return after
  const screens = after.check.left.filter((screen) => !before.check.left.includes(screen))
  const said = saidOn(screens, before.check.answers, after.check.answers)
  if (Object.keys(said).length === 0) return after
  const { rechecks } = after.diary
  const last = rechecks.at(-1)
  const isSame = last !== undefined && last.on === moment.on && last.time === moment.time
  const entry: Entry = { ...moment, answers: { ...(isSame && last.answers), ...said } }
  return { ...after, diary: { ...after.diary, rechecks: [...(isSame ? rechecks.slice(0, -1) : rechecks), entry] } }
}

/** An episode after a check-in: it is written into the diary, and its answers are the newest of the check. */
export function withCheckIn(episode: Episode, moment: Moment, answers: Answers, at: Date): Episode {
  const checkIns = [...episode.diary.checkIns, { ...moment, at: at.toISOString(), answers }]
  return { ...withNewest(episode, answers, at), diary: { ...episode.diary, checkIns } }
}

/** An episode after the question for a new sign, asked outside of a check-in. Source: remedies 0.2, G-10. */
export function withNewSign(episode: Episode, moment: Moment, answer: boolean | '?', at: Date): Episode {
  const answers = { 'any-new-sign': answer }
  const rechecks = [...episode.diary.rechecks, { ...moment, answers }]
  return { ...withNewest(episode, answers, at), diary: { ...episode.diary, rechecks } }
}

/** "No new sign" makes the safety answers fresh; anything else waits for the check. */
function withNewest(episode: Episode, answers: Answers, at: Date): Episode {
  const check = { ...episode.check, answers: { ...episode.check.answers, ...answers } }
  return { ...episode, check, ...(answers['any-new-sign'] === false && { answeredAt: at.toISOString() }) }
}

function saidOn(screens: readonly string[], before: Answers, after: Answers): Answers {
  const isSaid = ([id, answer]: readonly [string, Answer]) =>
    JSON.stringify(before[id]) !== JSON.stringify(answer) ||
    screens.includes(engineInForce.questionOf.get(id)?.finding.screen ?? '')
  return Object.fromEntries(Object.entries(after).filter(isSaid))
}
