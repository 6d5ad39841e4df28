import type { Answer } from '@unspasm/care/answers'
import type { ToolStatus } from '@unspasm/care/gates'
import { newHeatSession, type HeatState } from '@unspasm/care/heat/heat-state'
import { skinTemperature } from '@unspasm/guideline/heat/run-rules'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import type { Tool } from '@unspasm/guideline/tool'
import { heat as words } from '@unspasm/guideline/words/en/heat'
import { evidence } from '@unspasm/guideline/words/en/tools'
import { heatDoses, heatDoseSources, tools } from '@unspasm/guideline/tools'
import { useState } from 'preact/hooks'
import { SourceNote } from '../../ui/source-note.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { SessionOf } from '../use-session.ts'
import { fill } from './fill.ts'
import { LimitLines } from './limit-lines.tsx'
import { useLength } from './use-length.ts'
import { daysAreMany, WeekQuestion } from './week-question.tsx'

type Props = {
  readonly status: ToolStatus
  readonly facts: Readonly<Record<string, Answer>>
  readonly onBegin: SessionOf<HeatState>['begin']
}

const kinds = (tools as readonly Tool[]).find(({ id }) => id === 'heat-session')?.variants ?? []
const minutesPerHour = 60

/** One kind of heat before it is made ready: how long, how sure studies are, and after a week whether it still helps. */
export function HeatIntro({ status, facts, onBegin }: Props) {
  const variant = status.variant as HeatVariant
  const { use, lengthAwake } = useLength({ variant, limits: status.limits, facts })
  const [helps, setHelps] = useState<boolean | '?' | null>(null)
  if (lengthAwake === null)
    return (
      <ToolPage title={words.home.nothingTitle}>
        <p>{words.home.nothing}</p>
      </ToolPage>
    )
  if (variant !== 'cold-pack' && daysAreMany(use) && helps === null)
    return <WeekQuestion days={use.daysInARow} onAnswer={setHelps} />

  const begin = () =>
    onBegin({ state: newHeatSession(variant), params: helps === null ? {} : { 'still-helps': helps } })
  const bar = (
    <button type="button" className="button" onClick={begin}>
      {words.intro.start}
    </button>
  )
  const kind = kinds.find(({ id }) => id === variant)
  return (
    <ToolPage title={titleOf(variant, lengthAwake.usualMinutes)} bar={bar}>
      <p>{words.intro.what}</p>
      <LimitLines limits={status.limits} />
      <section className="stack">
        <p>
          <strong>{evidence[status.gradeAtMost ?? kind?.evidence ?? 'C']}</strong>
        </p>
        {variant !== 'cold-pack' && <p className="small quiet">{words.intro.trials}</p>}
        {variant !== 'cold-pack' && <Harm />}
        <SourceNote ids={[...new Set([...(kind?.sources ?? []), ...heatDoseSources])]} />
      </section>
    </ToolPage>
  )
}

function Harm() {
  return (
    <details className="disclosure small">
      <summary>{words.intro.harmTitle}</summary>
      <p>{fill(words.intro.harm, { aim: skinTemperature.aimMostCelsius })}</p>
      <ul>
        {skinTemperature.harm.map(({ celsius, after }) => (
          <li key={after}>{fill(words.intro.harmAfter[after], { n: celsius })}</li>
        ))}
      </ul>
    </details>
  )
}

function titleOf(variant: HeatVariant, minutes: number): string {
  if (variant === 'cold-pack') return fill(words.intro.cold, { n: minutes })
  if (variant === 'warm-shower') return fill(words.intro.shower, { n: minutes })
  const isLong = heatDoses[variant].maxMinutes > minutesPerHour
  return isLong && minutes >= minutesPerHour
    ? fill(words.intro.hours, { n: Math.floor(minutes / minutesPerHour) })
    : fill(words.intro.heat, { n: minutes })
}
