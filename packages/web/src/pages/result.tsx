import { assess } from '@unspasm/care/assess'
import { isEmergency } from '@unspasm/guideline/disposition'
import { Redirect } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import { CalmResult } from './result/calm.tsx'
import { EmergencyResult } from './result/emergency.tsx'
import { UnfinishedResult } from './result/unfinished-result.tsx'
import { openQuestions } from './result/unfinished.ts'
import '../ui/disclosure.css'
import './result/result.css'

/**
 * The result of the check: an emergency as soon as it is found; any other only when every safety question is answered.
 *
 * Source: triage 0.3.
 */
export function ResultPage() {
  const { episode, clock } = useAppState()
  if (!episode || Object.keys(episode.check.answers).length === 0) return <Redirect to="/" replace />

  const on = clock.today()
  const assessment = assess(episode.check.answers, on)
  if (isEmergency(assessment.disposition)) return <EmergencyResult episode={episode} assessment={assessment} />

  const questions = openQuestions(episode.check, on)
  if (questions.length > 0) return <UnfinishedResult questions={questions} />
  return <CalmResult episode={episode} assessment={assessment} />
}
