import { takeBack } from '@unspasm/care/moves'
import type { Episode } from '../../device/records.ts'

/**
 * Takes one tick back, as on "I tapped by mistake": its row opens again, every other answer stays, and the withdrawal
 * is written down with the episode.
 *
 * @param now the instant of the tap.
 * Source: triage 2.5.6.
 */
export function withdraw(episode: Episode, finding: string, now: Date): Episode {
  return {
    ...episode,
    check: takeBack(episode.check, finding),
    draft: null,
    withdrawals: [...episode.withdrawals, { finding, at: now.toISOString() }],
  }
}
