import { bestOf, fallOf, type PositionSearch, type TriedPosition } from '@unspasm/care/positions/find-position'
import type { PositionId } from '@unspasm/guideline/positions/find-position'
import { positions as words } from '@unspasm/guideline/words/en/positions'
import { titleOfTool } from '../tool-title.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { PositionFigure } from './position-figure.tsx'

type Props = {
  readonly search: PositionSearch
  readonly onRest: (position: PositionId) => void
  readonly onEnd: () => void
}

/** The position that eased most, and what each of them did. */
export function BestPosition({ search, onRest, onEnd }: Props) {
  const best = bestOf(search)
  const name = best ? titleOfTool('positions', best.position).toLowerCase() : ''
  const title = best
    ? (fallOf(best) > 0 ? words.bestTitle : words.sameTitle).replace('{position}', name)
    : words.noneTitle
  const bar = (
    <>
      {best && (
        <button type="button" className="button" onClick={() => onRest(best.position)}>
          {words.rest}
        </button>
      )}
      <button type="button" className={best ? 'button second' : 'button'} onClick={onEnd}>
        {words.enough}
      </button>
    </>
  )
  return (
    <ToolPage title={title} bar={bar}>
      {best ? <PositionFigure position={best.position} /> : <p>{words.noneText}</p>}
      {search.tried.length > 0 && (
        <section className="stack">
          <h2>{words.results}</h2>
          <ul className="position-tried stack">
            {search.tried.map((each) => (
              <li key={each.position}>{lineOf(each)}</li>
            ))}
          </ul>
        </section>
      )}
    </ToolPage>
  )
}

function lineOf({ position, painBefore, painAfter, wasStopped }: TriedPosition): string {
  const text = wasStopped ? words.resultStopped : painAfter === undefined ? words.resultUnsaid : words.resultLine
  return text
    .replace('{position}', titleOfTool('positions', position))
    .replace('{before}', String(painBefore))
    .replace('{after}', String(painAfter))
}
