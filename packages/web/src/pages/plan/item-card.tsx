import type { PlanItem } from '@unspasm/care/plan/types'
import type { LocalDate } from '@unspasm/care/local-date'
import { movements } from '@unspasm/guideline/movements'
import { pieces } from '@unspasm/guideline/words/en/plan'
import { evidence } from '@unspasm/guideline/words/en/tools'
import { Link } from 'wouter-preact'
import { Figure } from '../../figure/figure.tsx'
import { drawingOf } from '../../figure/drawing.ts'
import { isRunnable } from '../../tools/registry.ts'
import { bookAddress } from '../result/links.ts'
import { longDate } from '../../ui/long-date.ts'
import { limitsOf, partsOf, stepsOf, timingOf, titleOf } from './item-words.ts'
import { NotForMe } from './not-for-me.tsx'
import { sentenceOf } from './rule-words.ts'

type Props = { readonly item: PlanItem; readonly on: LocalDate; readonly isFirst: boolean }

/** One thing to do: what, how long, why for you, how sure anybody can be, its steps, and the way to leave it out. */
export function ItemCard({ item, on, isFirst }: Props) {
  const limits = limitsOf(item)
  const cautions = item.cautions.map(sentenceOf).filter((sentence) => sentence !== '')
  const why = item.why.map(sentenceOf).find((sentence) => sentence !== '')
  return (
    <li className="card item" data-required={item.required}>
      <div className="item-head">
        <h3>{titleOf(item)}</h3>
        <p className="quiet small">
          {item.required && <strong className="must">{pieces.required} · </strong>}
          {timingOf(item, longDate)}
        </p>
      </div>
      {why && (
        <p>
          <span className="unseen">{pieces.why}: </span>
          {why}
        </p>
      )}
      {item.onceUp && <p className="quiet">{pieces.onceUp}</p>}
      {item.ask.length > 0 ? (
        <Link className="button second" href={addressOf(item)}>
          {pieces.answerFirst}
        </Link>
      ) : (
        <details className="disclosure" open={isFirst && !isRunnable(item.tool)}>
          <summary>{pieces.steps}</summary>
          <div className="stack">
            <Parts item={item} />
            <ol className="steps">
              {stepsOf(item).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        </details>
      )}
      {isRunnable(item.tool) && item.ask.length === 0 && (
        <Link className={isFirst ? 'button' : 'button second'} href={runAddressOf(item)}>
          {pieces.startTool}
        </Link>
      )}
      {bookAddresses[item.tool] !== undefined && item.ask.length === 0 && (
        <Link className="button second" href={bookAddresses[item.tool]!}>
          {pieces.book}
        </Link>
      )}
      {limits.length + cautions.length > 0 && (
        <ul className="limits small">
          {[...limits, ...cautions].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div className="item-foot small">
        <span className="quiet">
          {pieces.evidence}: {evidence[item.evidence]}
        </span>
        {!item.required && <NotForMe item={item.id} on={on} />}
      </div>
    </li>
  )
}

/** Movements and positions of an item, drawn. */
function Parts({ item }: { readonly item: PlanItem }) {
  const parts = partsOf(item)
  if (parts.length === 0) return null
  return (
    <ul className="parts">
      {parts.map(({ id, name, how, drawn }) => (
        <li key={id}>
          <Figure title={name} drawing={drawingOf(drawn, movements)} size="small" />
          <div>
            <strong>{name}</strong>
            {how && <p className="small quiet">{how}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Where somebody who does this with the person can be booked, by tool. */
const bookAddresses: Readonly<Record<string, string>> = {
  'massage-visit': bookAddress('massage-therapist'),
  'find-physiotherapist': bookAddress('physiotherapist'),
}

/** Where the tool of an item runs with the person. */
function runAddressOf({ tool, variant }: PlanItem): string {
  return variant ? `/tool/${tool}?variant=${variant}` : `/tool/${tool}`
}

/** Questions of the gate before heat or hands are one screen; others are asked one by one. */
function addressOf({ ask }: PlanItem): string {
  return `/check?part=tool&rows=${ask.join(',')}&back=/plan`
}
