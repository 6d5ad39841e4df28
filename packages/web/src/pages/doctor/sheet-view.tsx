import { sheetWords as words } from '@unspasm/guideline/words/en/doctor-sheet'
import type { ComponentChildren } from 'preact'
import { sheetLimit, sheetText, type Sheet } from './sheet.ts'

type Props = {
  readonly sheet: Sheet
  /** The course as a picture, beside the story. */
  readonly course?: ComponentChildren
}

/** The sheet as it is shown and printed: one A4 page. A long one is set smaller. */
export function SheetView({ sheet, course }: Props) {
  const isLong = sheetText(sheet).length > sheetLimit
  return (
    <article className={isLong ? 'sheet long' : 'sheet'} aria-label={words.title}>
      <header>
        <p className="sheet-title" aria-hidden="true">
          {words.title}
        </p>
        <p className="origin">{sheet.origin[0]}</p>
        <dl className="fields">
          {words.fields.map((field) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd />
            </div>
          ))}
        </dl>
        {sheet.origin.slice(1).map((line) => line && <p key={line}>{line}</p>)}
      </header>
      {sheet.sections
        .filter(({ lines }) => lines.length > 0)
        .map(({ id, lines }) => (
          <section key={id} data-part={id}>
            <h2>{words.sections[id]}</h2>
            <div>
              {lines.map((line) => (
                <p key={line}>{id === 'flags' ? <Named line={line} /> : <WithBoxes text={line} />}</p>
              ))}
              {id === 'story' && course}
            </div>
          </section>
        ))}
    </article>
  )
}

/** Draws the boxes to tick, which the text writes as `[ ]`. */
function WithBoxes({ text }: { readonly text: string }) {
  const [first, ...rest] = text.split('[ ]')
  return (
    <>
      {first}
      {rest.map((after) => (
        <span key={after} className="to-tick">
          <span className="tick-box" />
          {after}
        </span>
      ))}
    </>
  )
}

/** A line with its name, which is what a hurried reader looks for, in bold. */
function Named({ line }: { readonly line: string }) {
  const colon = line.indexOf(':') + 1
  return (
    <>
      <strong>{line.slice(0, colon)}</strong>
      {line.slice(colon)}
    </>
  )
}
