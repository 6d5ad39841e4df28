import type { Sitting } from '@unspasm/care/diary'
import type { PermissionCard } from '@unspasm/care/massage/permission-card'
import { daysToNextVisit, responsesOf } from '@unspasm/care/massage/responses'
import type { LocalDate } from '@unspasm/care/local-date'
import { massageVisit as words, responseRules } from '@unspasm/guideline/words/en/massage-visit'
import { Link } from 'wouter-preact'
import { bookAddress } from '../../pages/result/links.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { PermissionFacts } from './permission-facts.tsx'

type Props = {
  readonly card: PermissionCard
  readonly sittings: readonly Sitting[]
  readonly today: LocalDate
  readonly waiting: { readonly sitting: Sitting; readonly isDue: boolean } | null
  readonly onReasons: () => void
  readonly onDoor: () => void
  readonly onHadOne: () => void
  readonly onResponse: () => void
}

/** The permission card: what is allowed, and no reason why. Source: remedies 2.6. */
export function CardPage({ card, sittings, today, waiting, onReasons, onDoor, onHadOne, onResponse }: Props) {
  const rules = responsesOf(sittings)
  const wait = daysToNextVisit(sittings, today)
  const bar = waiting?.isDue ? (
    <button type="button" className="button" onClick={onResponse}>
      {words.answerNow}
    </button>
  ) : (
    <button type="button" className="button" onClick={onDoor}>
      {words.door}
    </button>
  )
  const others = (
    <div className="visit-others">
      {waiting?.isDue && (
        <button type="button" className="button second" onClick={onDoor}>
          {words.door}
        </button>
      )}
      <Link className="button second" href={bookAddress('massage-therapist')}>
        {words.book}
      </Link>
      <Link className="button plain" href="/therapists">
        {words.directory}
      </Link>
      <button type="button" className="button plain" onClick={onReasons}>
        {words.leaveOut}
      </button>
      <button type="button" className="button plain" onClick={() => window.print()}>
        {words.print}
      </button>
      <button type="button" className="button plain" onClick={onHadOne}>
        {words.hadOne}
      </button>
    </div>
  )
  return (
    <ToolPage title={words.title} bar={bar} className="visit">
      <p>{words.lead}</p>
      {rules.map((rule) => (
        <p key={rule} className="visit-rule">
          {responseRules[rule]}
        </p>
      ))}
      {wait !== null && wait > 0 && <p className="visit-rule">{words.waitFor.replace('{n}', String(wait))}</p>}
      {waiting && !waiting.isDue && <p className="quiet">{words.tooEarly}</p>}
      <PermissionFacts card={card} />
      {others}
    </ToolPage>
  )
}
