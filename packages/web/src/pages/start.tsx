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
import { begunOn, isFollowed } from './start/begun.ts'
import { BegunCard, wayOn } from './start/begun-card.tsx'
import { StartAgain } from './start/start-again.tsx'
import './start.css'

/** Where everybody begins: one tap into the check, or back to what was begun. */
export function StartPage() {
  const { episode, startBout, preferences, setPreferences, clock, isLasting } = useAppState()
  const [, navigate] = useLocation()
  const [replacing, setReplacing] = useState<Episode['who'] | null>(null)
  const begun = begunOn(episode, clock.now(), clock.today())
  const hasDays = begun !== null && episode !== null && isFollowed(episode, begun, clock.today())
  useEffect(guardAgainstSlips, [])

  const startFor = (who: Episode['who']) => {
    const isSamePerson = episode?.first != null && episode.who === 'me' && who === 'me'
    startBout(begin(who, clock), isSamePerson ? episode : null)
    navigate('/check')
  }
  const askToStart = (who: Episode['who']) => (begun ? setReplacing(who) : startFor(who))
  if (replacing && episode) {
    const keep = () => setReplacing(null)
    return <StartAgain episode={episode} who={replacing} onStart={() => startFor(replacing)} onKeep={keep} />
  }

  const forOther = (
    <button type="button" className="button plain" onClick={() => askToStart('someone-else')}>
      {words.someoneElse}
    </button>
  )
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
        begun ? (
          <Link className="button" href={hasDays ? '/check-in' : begun.address}>
            {hasDays ? words.checkIn : wayOn(begun)}
          </Link>
        ) : (
          <>
            <button type="button" className="button" onClick={() => askToStart('me')}>
              {words.begin}
            </button>
            {forOther}
          </>
        )
      }
    >
      <p className="lead">{words.lead}</p>
      {begun && episode ? <BegunCard begun={begun} episode={episode} hasDays={hasDays} /> : <RestingFigure />}
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
      {begun && (
        <div className="stack">
          <button type="button" className="button second" onClick={() => askToStart('me')}>
            {words.beginAgain}
          </button>
          {forOther}
        </div>
      )}
      <p className="small quiet">{isLasting ? words.private : words.notKept}</p>
      <p className="start-links">
        <Link href="/settings">{words.settings}</Link> <Link href="/about">{words.about}</Link>{' '}
        <Link href="/therapists">{words.therapists}</Link> <Link href="/visits">{words.visits}</Link>{' '}
        <Link href="/practice">{words.practice}</Link>
      </p>
    </Page>
  )
}
