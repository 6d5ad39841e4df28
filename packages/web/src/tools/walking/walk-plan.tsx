import { areDayRulesOn } from '@unspasm/care/desk/loads'
import { areAcuteWalksOver } from '@unspasm/care/walking/acute-walks'
import { walking as words } from '@unspasm/guideline/words/en/walking'
import { useState } from 'preact/hooks'
import type { ToolProps } from '../tool-props.ts'
import { useSession } from '../use-session.ts'
import { BuildUpHome } from './build-up-home.tsx'
import { HourlyHome } from './hourly-home.tsx'
import { ShortHome } from './short-home.tsx'
import { useWalkRecords } from './use-walk-records.ts'
import { readWalkState, type NewWalk } from './walk-state.ts'
import { WalkSession } from './walk-session.tsx'
import './walking.css'

const ways = ['short', 'hourly', 'build-up'] as const
type Way = (typeof ways)[number]
const isWay = (value: unknown): value is Way => ways.some((way) => way === value)

/** Walking: a few minutes now, each hour of the first days, and weeks that grow. */
export default function WalkPlan({ tool, variants, variant, plan, answers }: ToolProps) {
  const { session, now, begin, change, end, discard } = useSession(tool, readWalkState)
  const open = variants.flatMap(({ variant: id }) => (isWay(id) ? [id] : []))
  const wanted = isWay(variant) && open.includes(variant) ? variant : null
  const { pains } = useWalkRecords()
  const [chosen, choose] = useState<Way | null>(null)
  if (session)
    return <WalkSession session={session} answers={answers} now={now} change={change} end={end} discard={discard} />

  const usual: Way = areAcuteWalksOver(pains, plan.on) ? 'build-up' : 'hourly'
  const way = chosen ?? wanted ?? (open.includes(usual) ? usual : (open[0] ?? 'short'))
  const limit = variants.find((status) => status.variant === way)?.limits.maxMinutes ?? null
  const start = (walk: NewWalk) =>
    begin({
      variant: way,
      phase: 'before',
      params: { kind: walk.kind, ...(walk.aimMinutes !== null && { aim: walk.aimMinutes }) },
      state: { ...walk, walkingSince: null, walkedUntil: null },
    })
  const home = { limit, onStart: start }
  const chooser = open.length > 1 && (
    <fieldset className="walk-ways" aria-label={words.chooseWay}>
      {open.map((each) => (
        <button key={each} type="button" className="chip" aria-pressed={each === way} onClick={() => choose(each)}>
          {words.ways[each]}
        </button>
      ))}
    </fieldset>
  )
  if (way === 'hourly') return <HourlyHome {...home} hasDayRules={areDayRulesOn(answers, plan.on)} chooser={chooser} />
  if (way === 'build-up') return <BuildUpHome {...home} chooser={chooser} />
  return <ShortHome {...home} chooser={chooser} />
}
