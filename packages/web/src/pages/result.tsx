import { lazy, Suspense } from 'preact/compat'
import { Redirect } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import type { Episode } from '../device/records.ts'
import { ResultOfAnswers } from './result/shown.tsx'
import '../ui/disclosure.css'
import './result/result.css'

/** What the days add. If it cannot be loaded, the answers alone are judged: an emergency is never kept waiting. */
const LaterResult = lazy(() =>
  import('./result/later.tsx').then(
    (module) => ({ default: module.LaterResult }),
    () => ({ default: ResultOfAnswers }),
  ),
)

/**
 * The result of the check: an emergency as soon as it is found; any other only when every safety question is answered.
 * From the second day on it is what the days leave of it.
 *
 * Source: triage 0.3, 4.
 */
export function ResultPage() {
  const { episode } = useAppState()
  if (!episode || Object.keys(episode.check.answers).length === 0) return <Redirect to="/" replace />
  if (!hasDays(episode)) return <ResultOfAnswers episode={episode} />
  return (
    <Suspense fallback={<p className="page">One moment.</p>}>
      <LaterResult episode={episode} />
    </Suspense>
  )
}

/** Whether anything was said or happened after the first result. */
const hasDays = ({ first, diary }: Episode) =>
  first !== null &&
  diary.checkIns.length +
    diary.rechecks.length +
    diary.sittings.length +
    diary.skinMarks.length +
    diary.outcomes.length >
    0
