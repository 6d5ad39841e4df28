import type { PermissionCard } from '@unspasm/care/massage/permission-card'
import type { MassageZone } from '@unspasm/guideline/massage/massage-zones'
import { forbidden, massageVisit as words, visitPositions } from '@unspasm/guideline/words/en/massage-visit'
import { limitNotes } from '@unspasm/guideline/words/en/tools'
import type { ComponentChildren } from 'preact'
import { ZonePictures } from './massage-card.tsx'
import { pressureWord } from './pressure-word.ts'
import { zoneWords } from './zone-words.ts'

/** What hands may do and where, and no reason why: for the person, and for whoever comes. Source: remedies 2.6. */
export function PermissionFacts({ card }: { readonly card: PermissionCard }) {
  return (
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
          {card.positions.length > 0 ? card.positions.map((each) => visitPositions[each]).join(', ') : words.noPosition}
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
  )
}

const Row = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
