import { proposedLevel } from '@unspasm/care/exercise/level-today'
import { reactionsOf } from '@unspasm/care/check-in/reactions'
import { openTools } from '@unspasm/care/plan'
import { reactionButtons, reactionWords } from '@unspasm/guideline/words/en/days'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { careEpisodeOf, type Bout } from '../../bout/bout.ts'
import { momentNow } from '../../bout/moment.ts'
import type { Episode } from '../../device/records.ts'

/** Where the level and what opens the next one are shown. */
export const levelAddress = '/tool/movement-now?view=level'

type Props = { readonly episode: Episode; readonly bout: Bout }

/** The next level, when quiet days propose it. Source: plan 5, C-6. */
export function NextLevel({ episode, bout: { review, level, planInput } }: Props) {
  const { clock } = useAppState()
  const kept = careEpisodeOf(episode)
  if (!kept || !review) return null
  const programme = openTools(planInput).get('programme')
  const maxLevel = programme?.state === 'closed' ? 0 : programme?.limits.maxLevel
  const proposed = proposedLevel(level, reactionsOf(kept, momentNow(clock), review.metrics), maxLevel)
  if (proposed === null) return null
  return (
    <section className="card stack">
      <h2>{reactionWords['C-6'].title}</h2>
      <p>{reactionWords['C-6'].text}</p>
      <Link className="button second" href={levelAddress}>
        {reactionButtons.level}
      </Link>
    </section>
  )
}
