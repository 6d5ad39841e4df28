import { openTools } from '@unspasm/care/plan'
import { breaks as words } from '@unspasm/guideline/words/en/breaks'
import { frame } from '@unspasm/guideline/words/en/tool-frame'
import { useMemo } from 'preact/hooks'
import { Link } from 'wouter-preact'
import type { Answers } from '@unspasm/care/answers'
import type { Episode } from '../../device/records.ts'
import { titleOfTool } from '../tool-title.ts'
import { useBout } from '../use-bout.ts'
import { useCoachCalls } from './use-coach-calls.ts'
import { useCoach } from './use-coach.ts'
import '../running-strip.css'

const tool = 'break-coach'

/** Keeps the break coach going on every page but its own: a call is heard, and stands above the page until it is taken. */
export function BreakWatch({ episode }: { readonly episode: Episode }) {
  const { answers, planInput } = useBout(episode)
  const isOpen = useMemo(() => openTools(planInput).get(tool)?.state === 'open', [planInput])
  return isOpen ? <Calls answers={answers} /> : null
}

function Calls({ answers }: { readonly answers: Answers }) {
  const coach = useCoach(answers)
  useCoachCalls(coach)
  const nudge = coach.state?.nudge
  if (!nudge) return null
  return (
    <aside className="running" aria-label={titleOfTool(tool)}>
      <Link className="running-row" href={`/tool/${tool}`}>
        <strong>{words.notice[nudge.kind]}</strong>
        <span>{frame.goOn}</span>
      </Link>
    </aside>
  )
}
