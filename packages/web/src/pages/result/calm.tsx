import type { Assessment } from '@unspasm/care/assess'
import { signature } from '@unspasm/guideline/guideline'
import { callWords, dueWords, resultWords as words } from '@unspasm/guideline/words/en/result'
import type { ComponentChildren } from 'preact'
import { lazy, Suspense } from 'preact/compat'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import type { Episode } from '../../device/records.ts'
import { DangerList } from '../../ui/danger-list.tsx'
import { haveWords, useLaterWords } from '../../ui/finding-words.ts'
import { CallButton, EmergencyCall } from '../../ui/emergency-call.tsx'
import { BackMark } from '../../ui/marks.tsx'
import { Page } from '../../ui/page.tsx'
import { useRegion } from '../../ui/region.ts'
import { TextWithNumbers } from '../../ui/text-with-numbers.tsx'
import { Action, primaryOf } from './actions.tsx'
import { adviceOf } from './advice.ts'
import { isStale } from './age.ts'
import { dateText, dueAt } from './due.ts'

const Explanation = lazy(() => import('./explanation.tsx').then((module) => ({ default: module.Explanation })))

const moment = <output>One moment.</output>

type Props = {
  readonly episode: Episode
  readonly assessment: Assessment
  /** What the days changed, and why. */
  readonly news?: ComponentChildren
}

/** A result that is no emergency: what to do and by when, the danger list, then why. Source: triage 1.2. */
export function CalmResult({ episode, assessment, news }: Props) {
  const { clock } = useAppState()
  const region = useRegion()
  const { title, text, calls, actions } = adviceOf(assessment, region)
  const primary = primaryOf(actions)
  const due = dueAt(assessment, episode.answeredAt)
  const needsLater = !haveWords(Object.keys(episode.check.answers))
  const hasWords = useLaterWords(needsLater) || !needsLater

  return (
    <Page
      title={title}
      className="result"
      top={
        <>
          <Link className="button plain" href="/">
            <BackMark /> Start
          </Link>
          <EmergencyCall small />
        </>
      }
      bar={primary && <Action action={primary} episode={episode} assessment={assessment} className="button" />}
    >
      {isStale(episode, clock.now()) && <StaleNote />}
      <div className="told">
        {text.map((piece) => (
          <p key={piece}>
            <TextWithNumbers text={piece} region={region} />
          </p>
        ))}
        {due && <p className="due">{dueWords.by.replace('{date}', dateText(due))}</p>}
      </div>
      {news}
      {episode.who === 'someone-else' && <p className="small quiet">{words.forSomeoneElse}</p>}
      <div className="go-rows">
        {calls.map(({ target, phone }) => (
          <CallButton key={target} phone={phone} className="go-row">
            {callWords[target].replace('{number}', phone.number)}
          </CallButton>
        ))}
        {actions
          .filter((action) => action !== primary)
          .map((action) => (
            <Action key={action} action={action} episode={episode} assessment={assessment} />
          ))}
      </div>
      <DangerList />
      {!signature && (
        <p className="unsigned small">
          {words.unsigned} <Link href="/about">{words.unsignedLink}</Link>
        </p>
      )}
      <Suspense fallback={moment}>
        {hasWords ? <Explanation episode={episode} assessment={assessment} /> : moment}
      </Suspense>
    </Page>
  )
}

function StaleNote() {
  return (
    <section className="card stale stack">
      <h2>{words.stale.title}</h2>
      <p>{words.stale.text}</p>
      <Link className="button second" href="/check?part=again">
        {words.stale.again}
      </Link>
    </section>
  )
}
