import { positionsFrom, startSearch } from '@unspasm/care/positions/find-position'
import type { PositionId } from '@unspasm/guideline/positions/find-position'
import { places, type Place } from '@unspasm/guideline/session-facts'
import { positions as words } from '@unspasm/guideline/words/en/positions'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import '../../pages/check/questions.css'
import { titleOfTool } from '../tool-title.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import type { SessionOf } from '../use-session.ts'
import { PositionFigure } from './position-figure.tsx'
import type { PositionsState } from './positions-state.ts'

type Props = {
  /** Positions that the gates leave open. */
  readonly open: readonly PositionId[]
  /** Where the plan believes the person to be. */
  readonly where: string
  /** The one that the address asks for. */
  readonly wanted: PositionId | null
  /** The one that eased most last time. */
  readonly mine: PositionId | null
  readonly onBegin: SessionOf<PositionsState>['begin']
}

const isPlace = (value: string): value is Place => places.some((place) => place === value)

/** Where the person is; then the position of last time, or the search. */
export function PositionsHome({ open, where, wanted, mine, onBegin }: Props) {
  const { clock } = useAppState()
  const [place, setPlace] = useState<Place>(isPlace(where) ? where : 'can-walk')
  const reachable = positionsFrom(place, open)
  const offered = [wanted, mine].find((each) => each !== null && reachable.includes(each)) ?? null

  const search = () => {
    const first = startSearch(place, open, mine)
    const state: PositionsState = {
      stage: 'get-in',
      search: first,
      total: first.left.length,
      resting: null,
      restingSince: null,
    }
    const [next] = first.left
    onBegin({ phase: 'before', ...(next && { variant: next }), params: { where: place }, state })
  }
  const restIn = (position: PositionId) => {
    const none = { left: [], tried: [], trying: null, spentSeconds: 0 }
    onBegin({
      phase: 'run',
      variant: position,
      params: { where: place },
      state: { stage: 'rest', search: none, total: 0, resting: position, restingSince: clock.steady() },
    })
  }
  const bar = (
    <>
      {offered && (
        <button type="button" className="button" onClick={() => restIn(offered)}>
          {words.lieIn}
        </button>
      )}
      {reachable.length > 0 && (
        <button type="button" className={offered ? 'button second' : 'button'} onClick={search}>
          {words.search}
        </button>
      )}
      {(place === 'on-floor' || place === 'in-bed') && (
        <Link className="button plain" href="/tool/floor-to-stand">
          {words.getUp}
        </Link>
      )}
    </>
  )
  return (
    <ToolPage title={words.whereTitle} bar={bar}>
      <div className="choices">
        {places.map((each) => (
          <button
            key={each}
            type="button"
            className="choice"
            aria-pressed={each === place}
            onClick={() => setPlace(each)}
          >
            {words.where[each]}
          </button>
        ))}
      </div>
      {offered ? (
        <div className="card position-last">
          <PositionFigure position={offered} size="small" />
          <p>
            {offered === mine && <span className="small quiet">{words.lastTime}: </span>}
            <strong>{titleOfTool('positions', offered)}</strong>
          </p>
        </div>
      ) : (
        <p>{reachable.length > 0 ? words.searchLead : `${words.nothingTitle}. ${words.nothingText}`}</p>
      )}
    </ToolPage>
  )
}
