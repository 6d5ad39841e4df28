import type { ReadyMassage } from '@unspasm/care/massage/ready-massage'
import { spotSigns } from '@unspasm/guideline/massage/pressure'
import type { MassageZone } from '@unspasm/guideline/massage/massage-zones'
import type { Limits } from '@unspasm/guideline/tool'
import { massage as words, spotSigns as signWords } from '@unspasm/guideline/words/en/massage'
import { frame } from '@unspasm/guideline/words/en/tool-frame'
import { limitNotes } from '@unspasm/guideline/words/en/tools'
import { Link } from 'wouter-preact'
import { ToolPage } from '../ui/tool-page.tsx'
import { pressureWord } from './pressure-word.ts'
import { ZoneFigure, ZoneLegend } from './zone-figure.tsx'
import { zoneWords } from './zone-words.ts'

type Props = {
  readonly ready: ReadyMassage
  readonly variant: string
  readonly cap: number
  readonly limits: Limits
  readonly onStart: () => void
  readonly onOther: () => void
}

/** Where to press, how firm, where never, and when to let go: read once before it begins. */
export function MassageCard({ ready, variant, cap, limits, onStart, onOther }: Props) {
  const press = [...new Set(ready.steps.flatMap(({ zones }) => zones))]
  const { never, left } = ready.zones
  const bar = (
    <>
      <button type="button" className="button" onClick={onStart}>
        {words.start}
      </button>
      <button type="button" className="button plain" onClick={onOther}>
        {words.otherWay}
      </button>
    </>
  )
  return (
    <ToolPage title={words.startTitle} bar={bar}>
      <p>
        <strong>{words.ways[variant]?.name}</strong>
        <span className="quiet"> · {words.ways[variant]?.needs}</span>
      </p>
      <ZonePictures press={press} never={never} left={left} />
      <p>{words.upTo.replace('{n}', String(cap)).replace('{word}', pressureWord(cap))}</p>
      {(limits.notes ?? []).length > 0 && (
        <ul className="massage-lines">
          {limits.notes?.map((note) => (
            <li key={note}>{limitNotes[note]}</li>
          ))}
        </ul>
      )}
      <section className="stack">
        <h2>{words.spotTitle}</h2>
        <ul className="massage-lines">
          {spotSigns.map((sign) => (
            <li key={sign}>{signWords[sign].replace('{n}', String(cap))}</li>
          ))}
        </ul>
      </section>
    </ToolPage>
  )
}

type PicturesProps = {
  readonly press: readonly MassageZone[]
  readonly never: readonly MassageZone[]
  readonly left: readonly MassageZone[]
  /** What the two colours are called; where to press and never to press unless told otherwise. */
  readonly called?: { readonly press: string; readonly never: string }
}

const usual = { press: words.pressHere, never: words.neverHere }

/** Both views, with what they show in words. */
export function ZonePictures({ press, never, left, called = usual }: PicturesProps) {
  const say = (title: string) => `${title}. ${called.press}: ${zoneWords(press).join('; ')}.`
  return (
    <div className="zone-pictures">
      <div className="zone-pair">
        <figure>
          <ZoneFigure view="back" title={say(words.figureBack)} press={press} never={never} left={left} />
          <figcaption className="small quiet">{words.figureBack}</figcaption>
        </figure>
        <figure>
          <ZoneFigure view="front" title={words.figureFront} press={press} never={never} left={left} />
          <figcaption className="small quiet">{words.figureFront}</figcaption>
        </figure>
      </div>
      <ZoneLegend hasLeft={left.length > 0} press={called.press} never={called.never} />
      <p className="small">
        <strong>{called.never}: </strong>
        {zoneWords(never).join(', ').toLowerCase()}.
      </p>
      {left.length > 0 && (
        <p className="small">
          <strong>{words.leftHere}: </strong>
          {zoneWords(left).join(', ').toLowerCase()}.
        </p>
      )}
    </div>
  )
}

/** Nothing of a way is left for this person today. */
export function NothingLeft({ onOther }: { readonly onOther: () => void }) {
  const bar = (
    <>
      <Link className="button" href="/plan">
        {frame.toPlan}
      </Link>
      <button type="button" className="button plain" onClick={onOther}>
        {words.otherWay}
      </button>
    </>
  )
  return (
    <ToolPage title={words.nothingLeft} bar={bar}>
      <p>{words.nothingText}</p>
    </ToolPage>
  )
}
