import { makePlan } from '@unspasm/care/plan'
import type { Plan } from '@unspasm/care/plan/types'
import { isEmergency } from '@unspasm/guideline/disposition'
import { horizons as horizonTitles, phases, pieces, shapeRules } from '@unspasm/guideline/words/en/plan'
import type { PhaseId } from '@unspasm/guideline/session-facts'
import type { PlanShapeRuleId } from '@unspasm/guideline/plan-rules'
import { check as checkWords } from '@unspasm/guideline/words/en/check'
import { Link, Redirect } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import type { Bout } from '../bout/bout.ts'
import type { Episode } from '../device/records.ts'
import { useBout } from '../tools/use-bout.ts'
import { BackLink } from '../ui/back-link.tsx'
import { DangerList } from '../ui/danger-list.tsx'
import { EmergencyCall } from '../ui/emergency-call.tsx'
import { Page } from '../ui/page.tsx'
import { longDate } from '../ui/long-date.ts'
import { ClosedList } from './plan/closed-list.tsx'
import { ItemCard } from './plan/item-card.tsx'
import { NextLevel } from './plan/next-level.tsx'
import '../ui/disclosure.css'
import './plan/plan.css'

const horizons = ['now', 'today', 'week', 'after'] as const

/** The plan of today, made anew from the answers each time it is opened. An emergency has none. */
export function PlanPage() {
  const state = useAppState()
  if (!state.episode || Object.keys(state.episode.check.answers).length === 0) return <Redirect to="/" replace />

  return <PlanOfEpisode episode={state.episode} />
}

function PlanOfEpisode({ episode }: { readonly episode: Episode }) {
  const bout = useBout(episode)
  const plan = makePlan(bout.planInput)
  if (isEmergency(plan.disposition)) return <Redirect to="/result" replace />
  return <PlanView plan={plan} episode={episode} bout={bout} />
}

type ViewProps = { readonly plan: Plan; readonly episode: Episode; readonly bout: Bout }

function PlanView({ plan, episode, bout }: ViewProps) {
  const asked = plan.wouldHelp
  return (
    <Page
      title={phases[plan.phase as PhaseId]}
      className="plan"
      top={
        <>
          <BackLink>{checkWords.back}</BackLink>
          <EmergencyCall small />
        </>
      }
    >
      {asked.length > 0 && (
        <section className="card stack">
          <p>{pieces.wouldHelp}</p>
          <Link className="button second" href={`/check?part=tool&rows=${asked.slice(0, 4).join(',')}&back=/plan`}>
            {pieces.answerThem}
          </Link>
        </section>
      )}
      <NextLevel episode={episode} bout={bout} />
      {horizons.map((horizon) =>
        plan[horizon].length === 0 ? null : (
          <section key={horizon} className="horizon" aria-labelledby={`horizon-${horizon}`}>
            <h2 id={`horizon-${horizon}`}>{horizonTitles[horizon]}</h2>
            <ol className="items">
              {plan[horizon].map((item, place) => (
                <ItemCard key={item.id} item={item} on={plan.on} isFirst={horizon === 'now' && place === 0} />
              ))}
            </ol>
          </section>
        ),
      )}
      {plan.notes.length > 0 && (
        <ul className="notes small quiet">
          {plan.notes.map((note) => (
            <li key={note}>{shapeRules[note as PlanShapeRuleId] ?? note}</li>
          ))}
        </ul>
      )}
      <ClosedList hidden={plan.hidden} notForMe={episode.notForMe} on={plan.on} />
      {plan.nextReview && <p>{pieces.nextReview.replace('{date}', longDate(plan.nextReview))}</p>}
      <p className="small quiet">{pieces.easesByItself}</p>
      <DangerList />
    </Page>
  )
}
