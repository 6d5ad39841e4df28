import { acuteAimOf } from '@unspasm/care/walking/acute-walks'
import { acuteWalks } from '@unspasm/guideline/walking/walk-rules'
import { walking as words } from '@unspasm/guideline/words/en/walking'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { DayRules } from './day-rules.tsx'
import { HourlyCalls } from './hourly-calls.tsx'
import type { HomeProps } from './short-home.tsx'
import { StartBar } from './start-bar.tsx'
import { useWalkRecords } from './use-walk-records.ts'
import { WalkingFigure } from './walking-figure.tsx'

/** The walks of the first days: a little each hour, a minute more after a good day. Source: remedies 5.5 A. */
export function HourlyHome({ limit, chooser, onStart, hasDayRules }: HomeProps & { readonly hasDayRules: boolean }) {
  const { clock, episode } = useAppState()
  const { walks, pains } = useWalkRecords()
  const today = clock.today()
  const aim = acuteAimOf(walks, pains, today)
  const most = Math.min(aim.mostMinutes, limit ?? aim.mostMinutes)
  const aimed = Math.min(aim.minutes, most)
  const [chosen, choose] = useState<number | null>(null)
  const minutes = Math.min(chosen ?? aimed, most)
  const done = walks.filter(({ on }) => on === today).length
  const lights = words.acute.lights
  const bar = (
    <StartBar
      minutes={minutes}
      fewest={1}
      most={Math.min(acuteWalks.goalMinutes, most)}
      onChange={choose}
      onStart={() => onStart({ kind: 'free', aimMinutes: minutes, mostMinutes: limit })}
    />
  )
  return (
    <ToolPage title={words.titles.hourly} bar={bar}>
      {chooser}
      <WalkingFigure />
      <section className="stack">
        <p className="walk-aim">
          <strong>{words.acute.aim.replace('{n}', String(aimed))}</strong>{' '}
          {most > aimed && words.acute.upTo.replace('{n}', String(most))}
        </p>
        <p>
          {aim.walksPerDay === null ? words.acute.hourly : words.acute.perDay.replace('{n}', String(aim.walksPerDay))}{' '}
          {words.howTo.join(' ')}
        </p>
        {walks.length > 0 && <p className="quiet">{lights[aim.light ?? 'unknown']}</p>}
        <p className="quiet">{words.acute.todayDone.replace('{n}', String(done))}</p>
      </section>
      {episode && <HourlyCalls episode={episode} />}
      {hasDayRules && <DayRules />}
    </ToolPage>
  )
}
