import { buildUpOn } from '@unspasm/care/walking/build-up'
import { hasBuildUpOpened } from '@unspasm/care/walking/walk-opening'
import { buildUp } from '@unspasm/guideline/walking/walk-rules'
import { walking } from '@unspasm/guideline/words/en/walking'
import { useAppState } from '../../app-state.tsx'
import type { Episode } from '../../device/records.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { useBout } from '../use-bout.ts'
import { useToolState } from '../use-tool-state.ts'
import { Contact } from './contact.tsx'
import type { HomeProps } from './short-home.tsx'
import { useWalkRecords } from './use-walk-records.ts'
import { WalkingFigure } from './walking-figure.tsx'
import { readWalkPlanState } from './walk-state.ts'
import { WeekList } from './week-list.tsx'

const words = walking.buildUp

/** Walks that grow over weeks: first measured, then a little more each week. Source: remedies 5.5 B. */
export function BuildUpHome(props: HomeProps) {
  const { episode } = useAppState()
  return episode ? <Weeks {...props} episode={episode} /> : null
}

function Weeks({ limit, chooser, onStart, episode }: HomeProps & { readonly episode: Episode }) {
  const { clock } = useAppState()
  const { answers, review } = useBout(episode)
  const { everyWalk, pains } = useWalkRecords()
  const [{ measureFrom, legPainOn, contacts }, setPlan] = useToolState('walk-plan', readWalkPlanState)
  const today = clock.today()
  const { measured, measuredToday, baselineMinutes, weeks, needsPhysiotherapist } = buildUpOn(
    { walks: everyWalk, pains, legPainOn, measureFrom },
    today,
  )
  const week = weeks.at(-1)
  const isOpen = hasBuildUpOpened(answers, review?.metrics ?? {}, today)
  const isDoneToday = everyWalk.some(({ on, kind }) => on === today && kind === 'build-up')

  if (!isOpen)
    return (
      <ToolPage title={walking.titles['build-up']}>
        {chooser}
        <p>{words.closed}</p>
        <Goal />
      </ToolPage>
    )

  if (week === undefined) {
    const most = Math.min(buildUp.baseline.mostMinutes, limit ?? buildUp.baseline.mostMinutes)
    const isWaiting = measuredToday || baselineMinutes !== null
    const bar = !isWaiting && (
      <button
        type="button"
        className="button"
        onClick={() => onStart({ kind: 'baseline', aimMinutes: null, mostMinutes: most })}
      >
        {words.startMeasure}
      </button>
    )
    return (
      <ToolPage title={walking.titles.measure} bar={bar}>
        {chooser}
        <WalkingFigure />
        <p>{words.measureFirst}</p>
        <p>
          <strong>
            {words.measured.replace('{n}', String(measured)).replace('{of}', String(buildUp.baseline.walks))}
          </strong>
        </p>
        {isWaiting && <p>{words.measuredToday}</p>}
        <Goal />
      </ToolPage>
    )
  }

  const minutes = Math.min(week.minutes, limit ?? week.minutes)
  const tellLegPain = () => setPlan((before) => ({ ...before, legPainOn: [...before.legPainOn, today] }))
  const last = weeks.at(-2)
  const bar = (
    <button
      type="button"
      className={isDoneToday ? 'button second' : 'button'}
      onClick={() => onStart({ kind: 'build-up', aimMinutes: minutes, mostMinutes: limit })}
    >
      {walking.start}
    </button>
  )
  return (
    <ToolPage title={walking.titles['build-up']} bar={bar}>
      {chooser}
      <Contact
        week={week}
        last={last ?? null}
        contacts={contacts}
        onHeld={(held, hasLegPain) =>
          setPlan((before) => ({
            ...before,
            contacts: [...before.contacts, held],
            legPainOn: hasLegPain ? [...before.legPainOn, today] : before.legPainOn,
          }))
        }
      />
      <section className="stack">
        <h2>{words.week.replace('{n}', String(week.week))}</h2>
        <p className="walk-aim">
          <strong>
            {words.weekAim.replace('{minutes}', String(minutes)).replace('{days}', String(week.daysPerWeek))}
          </strong>
        </p>
        <p>{words.done.replace('{n}', String(week.done)).replace('{of}', String(week.daysPerWeek))}</p>
        {last && <p className="quiet">{words.ends[last.end === 'now' ? 'same' : last.end]}</p>}
        <p>
          {isDoneToday && `${words.doneToday} `}
          {walking.pace}
        </p>
      </section>
      <WalkingFigure />
      {needsPhysiotherapist && (
        <p className="card">
          <strong>{words.physiotherapist}</strong>
        </p>
      )}
      {week.hasLegPain ? (
        <p>{words.legPainTold}</p>
      ) : (
        <button type="button" className="button second" onClick={tellLegPain}>
          {words.legPain}
        </button>
      )}
      <WeekList
        weeks={weeks}
        onRestart={() => setPlan((before) => ({ ...before, measureFrom: today, contacts: [] }))}
      />
      <Goal />
    </ToolPage>
  )
}

/** Where it leads, and what nobody knows about it. */
function Goal() {
  const { minutes, daysPerWeek, withinMonths } = buildUp.goal
  return (
    <section className="stack small quiet">
      <p>
        {words.goal
          .replace('{minutes}', String(minutes))
          .replace('{days}', String(daysPerWeek))
          .replace('{months}', String(withinMonths))}
      </p>
      <p>{words.honesty}</p>
    </section>
  )
}
