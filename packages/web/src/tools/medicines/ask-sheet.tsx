import type { ComponentChildren } from 'preact'
import '../../pages/doctor/doctor.css'
import './ask-sheet.css'

type Props = {
  readonly title: string
  readonly origin: string
  /** Version of the guideline and the day, in small. */
  readonly made: string
  readonly children: ComponentChildren
}

/** One page to show or to print for somebody who knows medicines. */
export function AskSheet({ title, origin, made, children }: Props) {
  return (
    <article className="sheet ask-sheet" aria-label={title}>
      <header>
        <p className="sheet-title" aria-hidden="true">
          {title}
        </p>
        <p className="origin">{origin}</p>
        <p className="small quiet">{made}</p>
      </header>
      {children}
    </article>
  )
}

type PartProps = { readonly title: string; readonly children: ComponentChildren }

/** A named part of the page. */
export function SheetPart({ title, children }: PartProps) {
  return (
    <section>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  )
}

/** A line with a box; the mark stands in it when it is ticked. */
export function BoxLine({ isTicked, children }: { readonly isTicked: boolean; readonly children: ComponentChildren }) {
  return (
    <p className="box-line">
      <span className="ask-box" aria-hidden="true">
        {isTicked ? '×' : ''}
      </span>
      <span>{children}</span>
    </p>
  )
}

/** Lines to write on: the answer, who gave it, and when. */
export function Reply({
  fields,
  boxes = [],
}: {
  readonly fields: readonly string[]
  readonly boxes?: readonly string[]
}) {
  return (
    <>
      {boxes.length > 0 && (
        <p>
          {boxes.map((box) => (
            <span key={box} className="to-tick">
              <span className="ask-box" aria-hidden="true" />
              {box}
            </span>
          ))}
        </p>
      )}
      <p className="write-line" />
      <p className="write-line" />
      <dl className="fields">
        {fields.map((field) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </>
  )
}
