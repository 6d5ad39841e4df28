import { ask } from '@unspasm/care/ask'
import { parameters } from '@unspasm/guideline/parameters'
import { signature } from '@unspasm/guideline/guideline'
import { start as words } from '@unspasm/guideline/words/en/check'
import { useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import type { Episode } from '../device/records.ts'
import { EmergencyCall } from '../ui/emergency-call.tsx'
import { Page } from '../ui/page.tsx'
import { RestingFigure } from '../ui/resting-figure.tsx'
import { Switch } from '../ui/switch.tsx'
import { begin } from './check/begin.ts'
import './start.css'

const millisecondsPerHour = 3_600_000

/** Where everybody begins: one tap into the check, or back to what was begun. */
export function StartPage() {
  const { episode, setEpisode, preferences, setPreferences, clock, isLasting } = useAppState()
  const [, navigate] = useLocation()
  const [replacing, setReplacing] = useState<Episode['who'] | null>(null)
  const hasAnswers = episode !== null && Object.keys(episode.check.answers).length > 0

  const startFor = (who: Episode['who']) => {
    setEpisode(() => begin(who, clock))
    navigate('/check')
  }
  const askToStart = (who: Episode['who']) => (hasAnswers ? setReplacing(who) : startFor(who))

  if (replacing) {
    return (
      <Page
        title={words.replaceTitle}
        bar={
          <>
            <button type="button" className="button" onClick={() => startFor(replacing)}>
              {words.replaceYes}
            </button>
            <button type="button" className="button second" onClick={() => setReplacing(null)}>
              {words.replaceNo}
            </button>
          </>
        }
      >
        <p>{words.replaceText}</p>
      </Page>
    )
  }

  return (
    <Page
      title={words.title}
      className="start"
      top={
        <>
          <span className="brand">Unspasm</span>
          <EmergencyCall small />
        </>
      }
      bar={
        <>
          <button type="button" className={hasAnswers ? 'button second' : 'button'} onClick={() => askToStart('me')}>
            {hasAnswers ? words.beginAgain : words.begin}
          </button>
          <button type="button" className="button plain" onClick={() => askToStart('someone-else')}>
            {words.someoneElse}
          </button>
        </>
      }
    >
      <p className="lead">{words.lead}</p>
      <RestingFigure />
      {hasAnswers && <Resume episode={episode} />}
      <div className="stack">
        <Switch
          label={words.floor}
          help={words.floorHelp}
          isOn={preferences.floor}
          onChange={(floor) => setPreferences({ floor })}
        />
        <Switch
          label={words.aloud}
          isOn={preferences.readAloud}
          onChange={(readAloud) => setPreferences({ readAloud })}
        />
      </div>
      <div className="stack small quiet">
        <p>{words.private}</p>
        {!isLasting && <p>{words.notKept}</p>}
        {signature === null && (
          <p>
            {words.unsigned} <Link href="/about">{words.unsignedMore}</Link>
          </p>
        )}
        <p className="start-links">
          <Link href="/settings">{words.settings}</Link> <Link href="/about">{words.about}</Link>
        </p>
      </div>
    </Page>
  )
}

/** What was begun on this device, and the way back to it. Old safety answers are asked again. */
function Resume({ episode }: { readonly episode: Episode }) {
  const { clock } = useAppState()
  const hours = Math.max(0, Math.floor((clock.now().getTime() - Date.parse(episode.answeredAt)) / millisecondsPerHour))
  const isStale = hours >= parameters.staleAnswersHours.value
  const isFinished = ask.nextStep(episode.check, clock.today()).kind === 'result'

  return (
    <section className="card stack">
      <h2>{isFinished ? words.resultTitle : words.resumeTitle}</h2>
      <p className="quiet">
        {words.ago(hours)} {isStale && words.stale}
      </p>
      {isStale ? (
        <Link className="button" href="/check?part=again">
          {words.askAgain}
        </Link>
      ) : (
        <Link className="button" href={isFinished ? '/result' : '/check'}>
          {isFinished ? words.seeResult : words.resume}
        </Link>
      )}
    </section>
  )
}
