import type { LiveSession, SessionPhase } from '@unspasm/care/session'
import { settleMinutes } from '@unspasm/care/session'
import { frame as words } from '@unspasm/guideline/words/en/tool-frame'
import { lazy, Suspense } from 'preact/compat'
import { useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import type { Episode } from '../device/records.ts'
import { titleOfTool } from './tool-title.ts'
import { PainPicker } from './ui/pain-picker.tsx'
import { useKeptClock } from './use-kept-clock.ts'
import { useNow } from './use-now.ts'
import './running-strip.css'

/** Rings for heat that runs while another page is open. */
const HeatWatch = lazy(() => import('./heat/heat-watch.tsx').then((module) => ({ default: module.HeatWatch })))

const isWarming = ({ remedy, phase }: LiveSession) => remedy === 'heat-session' && phase === 'run'

const millisecondsPerMinute = 60_000
const timedPhases: readonly SessionPhase[] = ['setup', 'before', 'run', 'stop']

/** The one place that shows what runs: every session that is not over, and the question that waits after one. */
export function RunningStrip() {
  const { episode } = useAppState()
  const [address] = useLocation()
  useKeptClock((episode?.live ?? []).some(({ phase }) => timedPhases.includes(phase)))
  const live = (episode?.live ?? []).filter(({ remedy }) => !address.endsWith(`/tool/${remedy}`))
  return live.length === 0 ? null : <Strip live={live} />
}

function Strip({ live }: { readonly live: readonly LiveSession[] }) {
  const now = useNow(true)
  const running = live.filter(({ phase }) => phase !== 'settle')
  const settling = live.find(({ phase, phaseSince }) => phase === 'settle' && isDue(now - phaseSince))
  if (running.length === 0 && !settling) return null
  return (
    <aside className="running" aria-label={words.running}>
      {running.map(({ remedy, variant, phaseSince, phase }) => (
        <Link key={remedy} className="running-row" href={`/tool/${remedy}`}>
          <span>
            <strong>{titleOfTool(remedy, variant)}</strong>
            {phase === 'run' && (
              <span className="quiet"> · {Math.floor((now - phaseSince) / millisecondsPerMinute)} min</span>
            )}
          </span>
          <span>{words.goOn}</span>
        </Link>
      ))}
      {settling && <Settle session={settling} />}
      {running.some(isWarming) && (
        <Suspense fallback={null}>
          <HeatWatch />
        </Suspense>
      )}
    </aside>
  )
}

const isDue = (passed: number) =>
  passed >= settleMinutes.from * millisecondsPerMinute && passed <= settleMinutes.until * millisecondsPerMinute

/** The settled pain, 20 to 30 minutes after the end. Source: remedies 0.3. */
function Settle({ session }: { readonly session: LiveSession }) {
  const { setEpisode } = useAppState()
  const [isOpen, setOpen] = useState(false)
  const close = (pain: number | null) => setEpisode((before) => before && withSettled(before, session, pain))
  const title = words.settleFor.replace('{tool}', titleOfTool(session.remedy, session.variant))
  if (!isOpen)
    return (
      <button type="button" className="running-row" onClick={() => setOpen(true)}>
        <span>{title}</span>
        <strong>{words.settleTitle}</strong>
      </button>
    )
  return (
    <div className="settle">
      <p className="small quiet">{title}</p>
      <PainPicker label={words.settleTitle} onPick={close} />
      <button type="button" className="button plain" onClick={() => close(null)}>
        {words.settleSkip}
      </button>
    </div>
  )
}

/** An episode after the settled pain was given, or passed over. */
export function withSettled(episode: Episode, { id }: LiveSession, pain: number | null): Episode {
  return {
    ...episode,
    live: episode.live.filter((each) => each.id !== id),
    sessions:
      pain === null
        ? episode.sessions
        : episode.sessions.map((each) => (each.id === id ? { ...each, pain20to30: pain } : each)),
  }
}
