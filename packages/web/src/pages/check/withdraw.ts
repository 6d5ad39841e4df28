import type { Answers } from '@unspasm/care/answers'
import { takeBack } from '@unspasm/care/moves'
import type { Episode } from '../../device/records.ts'
import { withoutMark } from './drafts.ts'

/**
 * Takes one answer back, as on "I tapped by mistake": its row opens again, every other answer and tick stays, and the
 * withdrawal is written down with the episode.
 *
 * @param now the instant of the tap.
 * Source: triage 2.5.6.
 */
export function withdraw(episode: Episode, finding: string, now: Date): Episode {
  return {
    ...neverSaid(episode, finding),
    check: takeBack(episode.check, finding),
    drafts: withoutMark(episode.drafts, finding),
    withdrawals: [...episode.withdrawals, { finding, at: now.toISOString() }],
  }
}

/** What was tapped by mistake was never said: it leaves the diary too, and with it a first result that rested on it. */
function neverSaid(episode: Episode, finding: string): Episode {
  const { first, diary } = episode
  if (!first) return episode
  const isFirstDay = diary.checkIns.length + diary.rechecks.length === 0
  if (isFirstDay) return { ...episode, first: null, diary: { ...diary, referrals: [] } }
  const rechecks = diary.rechecks.map((entry) => ({ ...entry, answers: without(entry.answers, finding) }))
  return {
    ...episode,
    first: { ...first, answers: without(first.answers, finding) },
    diary: { ...diary, rechecks, referrals: diary.referrals.slice(0, -1) },
  }
}

function without(answers: Answers, finding: string): Answers {
  const { [finding]: _, ...others } = answers
  return others
}
