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
    ...episode,
    check: takeBack(episode.check, finding),
    drafts: withoutMark(episode.drafts, finding),
    withdrawals: [...episode.withdrawals, { finding, at: now.toISOString() }],
  }
}
