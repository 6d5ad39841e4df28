import { startHeat } from '@unspasm/care/heat/heat-run'
import { termsOf } from '@unspasm/care/heat/heat-terms'
import { touchesNight } from '@unspasm/care/heat/session-length'
import { mostMinutesOf } from '@unspasm/care/heat/setup-walk'
import { electricPad, shortestMinutes, sleepBan } from '@unspasm/guideline/heat/run-rules'
import { heat } from '@unspasm/guideline/words/en/heat'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { AllowNotices } from '../../pages/reminders/allow-notices.tsx'
import { fill } from './fill.ts'
import type { HeatPageProps } from './heat-page-props.ts'
import { withRun } from './heat-record.ts'
import { HeatFigure } from './heat-figure.tsx'
import { LimitLines } from './limit-lines.tsx'
import { SpokenPage } from './spoken-page.tsx'
import { useLength } from './use-length.ts'

const words = heat.place
const minutesPerHour = 60
const step = { long: 30, short: 1 } as const
const longFrom = 60

type Props = HeatPageProps & { readonly onLeave: () => void }

/** Where it goes and for how long; it starts by a tap. Source: remedies 1.5, 8; 1.6. */
export function PlacePage({ session, limits, answers, change, onLeave }: Props) {
  const { clock } = useAppState()
  const { variant, setup, switchedOnAt } = session.state
  const { facts } = session
  const { use, length, lengthAwake } = useLength({
    variant,
    limits,
    facts,
    setupMinutes: mostMinutesOf(variant, setup),
  })
  const [chosen, choose] = useState<number | null>(null)
  const time = clock.now()
  const localMinute = time.getHours() * minutesPerHour + time.getMinutes()
  const wished = Math.min(chosen ?? lengthAwake?.usualMinutes ?? 0, lengthAwake?.mostMinutes ?? 0)
  const asksAwake = variant !== 'cold-pack' && facts['t-will-stay-awake'] !== true && touchesNight(localMinute, wished)
  const stayAwake = () => change((live) => ({ ...live, facts: { ...live.facts, 't-will-stay-awake': true } }))

  if (length === null) {
    const bar = (
      <button type="button" className="button" onClick={onLeave}>
        {heat.setup.other}
      </button>
    )
    return (
      <SpokenPage title={heat.home.nothingTitle} lines={[words.nothing]} bar={bar}>
        {asksAwake && lengthAwake && <Awake onAwake={stayAwake} />}
      </SpokenPage>
    )
  }
  const minutes = Math.min(chosen ?? length.usualMinutes, length.mostMinutes)
  const by = minutes >= longFrom ? step.long : step.short
  const start = () =>
    change((live, at) => {
      const terms = termsOf({
        variant,
        limits,
        length,
        minutes,
        setup,
        facts: live.facts,
        use,
        answers,
        on: clock.today(),
        switchedOnAt,
      })
      return withRun(live, startHeat(terms, live.state.extraLayers, at))
    })
  const padOff =
    switchedOnAt !== null &&
    clock.wallOf(switchedOnAt + electricPad.deviceRunMostMinutes * 60_000).toLocaleTimeString([], {
      hour: '2-digit',
      minute: '2-digit',
    })
  const bar = (
    <button type="button" className="button" onClick={start}>
      {words.start}
    </button>
  )
  return (
    <SpokenPage title={words.title[variant]} lines={words.lines[variant]} bar={bar}>
      <HeatFigure variant={variant} notes={limits.notes ?? []} />
      <LimitLines limits={limits} />
      <fieldset className="heat-stepper" aria-label={words.minutes}>
        <button
          type="button"
          className="button second"
          aria-label={words.less}
          disabled={minutes <= shortestMinutes.minutes}
          onClick={() => choose(Math.max(shortestMinutes.minutes, minutes - by))}
        >
          −
        </button>
        <output>
          {minutes >= longFrom ? (
            <strong>
              {fill(words.hours, { h: Math.floor(minutes / minutesPerHour), m: minutes % minutesPerHour })}
            </strong>
          ) : (
            <>
              <strong>{minutes}</strong> min
            </>
          )}
        </output>
        <button
          type="button"
          className="button second"
          aria-label={words.more}
          disabled={minutes >= length.mostMinutes}
          onClick={() => choose(Math.min(length.mostMinutes, minutes + by))}
        >
          +
        </button>
      </fieldset>
      {asksAwake && <Awake onAwake={stayAwake} />}
      {padOff && <p>{fill(words.padOff, { time: padOff })}</p>}
      <p className="small quiet">{words.checks}</p>
      {mayAskForNotices() && <AllowNotices />}
    </SpokenPage>
  )
}

function Awake({ onAwake }: { readonly onAwake: () => void }) {
  return (
    <section className="card stack">
      <p>
        <strong>{words.awake}</strong>
      </p>
      <p className="small">{fill(words.untilNight, { hour: sleepBan.fromHour })}</p>
      <button type="button" className="button second" onClick={onAwake}>
        {words.awakeYes}
      </button>
    </section>
  )
}

/** The browser has not been asked yet. */
const mayAskForNotices = () => 'Notification' in window && Notification.permission === 'default'
