import { assess } from '@unspasm/care/assess'
import { ask } from '@unspasm/care/ask'
import { isEmergency } from '@unspasm/guideline/disposition'
import { signature } from '@unspasm/guideline/guideline'
import { start as words } from '@unspasm/guideline/words/en/check'
import { useEffect, useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import type { Episode } from '../device/records.ts'
import { EmergencyCall } from '../ui/emergency-call.tsx'
import { Page } from '../ui/page.tsx'
import { RestingFigure } from '../ui/resting-figure.tsx'
import { guardAgainstSlips } from '../ui/slip.ts'
import { Switch } from '../ui/switch.tsx'
import { begin } from './check/begin.ts'
import { isStale } from './result/age.ts'
import { answerText } from './result/answer-text.ts'
import './start.css'

const millisecondsPerHour = 3_600_000

/** Where everybody begins: one tap into the check, or back to what was begun. */
export function StartPage() {
  const { episode, setEpisode, preferences, setPreferences, clock, isLasting } = useAppState()
  const [, navigate] = useLocation()
  const [replacing, setReplacing] = useState<Episode['who'] | null>(null)
  const hasBegun = episode !== null && hasAnyMark(episode)
  useEffect(guardAgainstSlips, [])

  const startFor = (who: Episode['who']) => {
    setEpisode(() => begin(who, clock))
    navigate('/check')
  }
  const askToStart = (who: Episode['who']) => (hasBegun ? setReplacing(who) : startFor(who))

  if (replacing) {
    return (
      <Page
        title={replacing === episode?.who ? words.replaceTitle : words.replaceTitleOther}
        top={
          <>
            <span className="brand">Unspasm</span>
            <EmergencyCall small />
          </>
        }
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
        {episode && <p>{aboutWhom(episode)}</p>}
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
          <button type="button" className={hasBegun ? 'button second' : 'button'} onClick={() => askToStart('me')}>
            {hasBegun ? words.beginAgain : words.begin}
          </button>
          <button type="button" className="button plain" onClick={() => askToStart('someone-else')}>
            {words.someoneElse}
          </button>
        </>
      }
    >
      <p className="lead">{words.lead}</p>
      {hasBegun ? <Resume episode={episode} /> : <RestingFigure />}
      {signature === null && (
        <p className="unsigned small">
          {words.unsigned} <Link href="/about">{words.unsignedMore}</Link>
        </p>
      )}
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
      <p className="small quiet">{isLasting ? words.private : words.notKept}</p>
      <p className="start-links">
        <Link href="/settings">{words.settings}</Link> <Link href="/about">{words.about}</Link>
      </p>
    </Page>
  )
}

/** What was begun on this device, and the way back to it. Old safety answers are asked again. */
function Resume({ episode }: { readonly episode: Episode }) {
  const { clock } = useAppState()
  const now = clock.now()
  const hours = Math.max(0, Math.floor((now.getTime() - Date.parse(episode.answeredAt)) / millisecondsPerHour))
  const isOld = isStale(episode, now)
  const on = clock.today()
  const isFinished = ask.nextStep(episode.check, on).kind === 'result'
  const hasPlan = isFinished && !isEmergency(assess(episode.check.answers, on).disposition)

  return (
    <section className="card stack resume">
      <h2>{isFinished ? words.resultTitle : words.resumeTitle}</h2>
      <p className="quiet">
        {aboutWhom(episode)} {words.ago(hours)}
      </p>
      {isOld && <p>{words.stale}</p>}
      {isOld ? (
        <Link className="button" href="/check?part=again">
          {words.askAgain}
        </Link>
      ) : (
        <Link className="button" href={isFinished ? '/result' : '/check'}>
          {isFinished ? words.seeResult : words.resume}
        </Link>
      )}
      {hasPlan && !isOld && (
        <Link className="button second" href="/plan">
          {words.seePlan}
        </Link>
      )}
    </section>
  )
}

const hasAnyMark = ({ check, drafts }: Episode) =>
  Object.keys(check.answers).length > 0 || Object.values(drafts).some((marks) => Object.keys(marks).length > 0)

/** Whom the answers are about, so that nobody goes on with those of another person. Source: hazard HZ-20. */
function aboutWhom({ who, check: { answers } }: Episode): string {
  const age = typeof answers['age'] === 'number' ? answerText('age', answers['age']) : null
  return who === 'me' ? words.forMe(age) : words.forOther(age)
}
