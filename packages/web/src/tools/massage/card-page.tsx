import type { Sitting } from '@unspasm/care/diary'
import type { PermissionCard } from '@unspasm/care/massage/permission-card'
import { daysToNextVisit, responsesOf } from '@unspasm/care/massage/responses'
import type { LocalDate } from '@unspasm/care/local-date'
import type { MassageZone } from '@unspasm/guideline/massage/massage-zones'
import {
  forbidden,
  massageVisit as words,
  responseRules,
  visitPositions,
} from '@unspasm/guideline/words/en/massage-visit'
import { limitNotes } from '@unspasm/guideline/words/en/tools'
import type { ComponentChildren } from 'preact'
import { Link } from 'wouter-preact'
import { ToolPage } from '../ui/tool-page.tsx'
import { ZonePictures } from './massage-card.tsx'
import { pressureWord } from './pressure-word.ts'
import { zoneWords } from './zone-words.ts'

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
      <Link className="button second" href="/book?role=massage-therapist">
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
      <section className="card stack visit-card">
        <h2>{words.cardTitle}</h2>
        <dl>
          <Row name={words.pressure}>
            {words.pressureText
              .replace('{n}', String(card.pressureCap))
              .replace('{word}', pressureWord(card.pressureCap))}
          </Row>
          <Row name={words.time}>{words.timeText.replace('{n}', String(card.maxMinutes))}</Row>
          <Row name={words.positions}>
            {card.positions.length > 0
              ? card.positions.map((each) => visitPositions[each]).join(', ')
              : words.noPosition}
          </Row>
          <Row name={words.allowed}>{zoneWords(card.zones).join(', ')}</Row>
          {Object.keys(card.lightly).length > 0 && (
            <Row name={words.lightly}>{zoneWords(Object.keys(card.lightly) as MassageZone[]).join(', ')}</Row>
          )}
          <Row name={words.forbidden}>{card.forbidden.map((each) => forbidden[each]).join(', ')}</Row>
          {(card.notes.length > 0 || card.contactPrecautions) && (
            <Row name={words.alsoNote}>
              {[...card.notes.map((note) => limitNotes[note]), ...(card.contactPrecautions ? [words.gloves] : [])].join(
                ' ',
              )}
            </Row>
          )}
        </dl>
        <ZonePictures
          press={card.zones}
          never={card.notHere}
          left={[]}
          called={{ press: words.allowed, never: words.notHere }}
        />
      </section>
      {others}
    </ToolPage>
  )
}

const Row = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
