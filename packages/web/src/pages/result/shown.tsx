import type { Check } from '@unspasm/care/ask'
import { assess, type Assessment } from '@unspasm/care/assess'
import { isEmergency } from '@unspasm/guideline/disposition'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { withResultShown } from '../../bout/said.ts'
import type { Episode } from '../../device/records.ts'
import { CalmResult } from './calm.tsx'
import { EmergencyResult } from './emergency.tsx'
import { UnfinishedResult } from './unfinished-result.tsx'
import { openQuestions } from './unfinished.ts'

type Props = { readonly episode: Episode }

type ShownProps = Props & {
  readonly assessment: Assessment
  /** The check as it was answered; the questions that are open are its. Missing means that of the episode. */
  readonly check?: Check
  /** What the days changed, and why. */
  readonly news?: ComponentChildren
}

/** The result of the answers alone. */
export function ResultOfAnswers({ episode }: Props) {
  const { clock } = useAppState()
  const on = clock.today()
  return <ShownResult episode={episode} assessment={assess(episode.check.answers, on)} />
}

/** One assessment as its page. The first time a person sees it is written down. */
export function ShownResult({ episode, assessment, check = episode.check, news }: ShownProps) {
  const { clock, setEpisode } = useAppState()
  const on = clock.today()
  const isDanger = isEmergency(assessment.disposition)
  const questions = isDanger ? [] : openQuestions(check, on)
  const { disposition } = assessment
  const isShown = questions.length === 0
  useEffect(() => {
    if (isShown) setEpisode((before) => before && withResultShown(before, disposition, momentNow(clock), clock.now()))
  }, [isShown, disposition, clock, setEpisode])

  if (isDanger) return <EmergencyResult episode={episode} assessment={assessment} />
  if (questions.length > 0) return <UnfinishedResult questions={questions} />
  return <CalmResult episode={episode} assessment={assessment} news={news} />
}
