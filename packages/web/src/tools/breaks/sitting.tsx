import { blockMinutes } from '@unspasm/care/breaks/coach-clock'
import { nextMidnight } from '@unspasm/care/breaks/local-hours'
import type { CoachState } from '@unspasm/care/breaks/coach-state'
import { breaks as words } from '@unspasm/guideline/words/en/breaks'
import { useAppState } from '../../app-state.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Timer } from '../ui/timer.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { CoachScreenProps } from './coach-screen.ts'
import { SeatFigure } from './seat-figure.tsx'

/** While the person sits, or while nobody knows: how long until the next break, and what can be told. */
export function Sitting({ coach, state, openSettings }: CoachScreenProps & { readonly state: CoachState }) {
  const { terms, now, local, tell, turnOff } = coach
  const { clock } = useAppState()
  const midnight = () => nextMidnight(now, (instant) => clock.dayOf(clock.wallOf(instant)))
  const isSitting = state.place === 'sitting'
  const isMuted = state.mutedUntil !== null && now < state.mutedUntil
  const left = (state.breakFrom - now) / 1000 + blockMinutes(state, terms) * 60
  const title = isSitting ? (state.isAssumed ? words.titles.assumed : words.titles.sitting) : words.titles.unknown
  const bar = (
    <>
      {terms.isPaced && isSitting && (
        <button type="button" className="button second" onClick={() => tell({ type: 'pain-rose' })}>
          {words.painRose}
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => tell({ type: isSitting && !state.isAssumed ? 'stood' : 'sat' })}
      >
        {isSitting && !state.isAssumed ? words.stoodUp : words.satDown}
      </button>
      {isSitting && state.isAssumed && (
        <button type="button" className="button second" onClick={() => tell({ type: 'stood' })}>
          {words.stoodUp}
        </button>
      )}
    </>
  )
  return (
    <ToolPage title={title} bar={bar}>
      {isSitting && <Timer seconds={Math.max(0, left)} label={words.nextBreak} />}
      <SeatFigure />
      <Hush state={state} isQuiet={local.isQuiet} isMuted={isMuted} />
      {state.due > 0 && (
        <p className="quiet">{words.today.replace('{done}', String(state.done)).replace('{due}', String(state.due))}</p>
      )}
      <Switch label={words.inCall} isOn={state.isSilent} onChange={(isOn) => tell({ type: 'silence', isOn })} />
      <div className="break-ways">
        <button
          type="button"
          className="button plain"
          onClick={() => tell({ type: 'muted', until: isMuted ? null : midnight() })}
        >
          {isMuted ? words.unmute : words.muteToday}
        </button>
        <button type="button" className="button plain" onClick={openSettings}>
          {words.settings.open}
        </button>
        <button type="button" className="button plain" onClick={turnOff}>
          {words.stop}
        </button>
      </div>
    </ToolPage>
  )
}

type HushProps = { readonly state: CoachState; readonly isQuiet: boolean; readonly isMuted: boolean }

/** Why nothing calls, where something keeps it from calling. */
function Hush({ state, isQuiet, isMuted }: HushProps) {
  const why = isMuted
    ? words.muted
    : state.awaySince !== null
      ? words.away
      : state.isSilent
        ? words.silent
        : isQuiet
          ? words.quiet
          : null
  return why === null ? null : <output className="quiet">{why}</output>
}
