import { reasonsAsked, zonesToMark, type MarkedReason } from '@unspasm/care/massage/zones'
import { massageZones, type LocalReasonId, type MassageZone } from '@unspasm/guideline/massage/massage-zones'
import type { Limits } from '@unspasm/guideline/tool'
import {
  localReasons as reasonWords,
  massage as words,
  zoneNames,
  zonePairs,
} from '@unspasm/guideline/words/en/massage'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { frame } from '@unspasm/guideline/words/en/tool-frame'
import '../../pages/check/questions.css'
import { ToolPage } from '../ui/tool-page.tsx'
import { ZoneFigure } from './zone-figure.tsx'
import { partsOfZone } from './zone-shapes.ts'

type Props = { readonly limits: Limits; readonly onDone: (marked: readonly MarkedReason[]) => void }

/** Reasons to leave a place out, and where; nothing goes on without an answer. Source: remedies 2.4, regional rules. */
export function LocalReasons({ limits, onDone }: Props) {
  const [ticked, setTicked] = useState<readonly LocalReasonId[]>([])
  const [marked, setMarked] = useState<readonly MarkedReason[] | null>(null)
  const [isUnsure, setUnsure] = useState(false)
  if (isUnsure) return <Unsure onBack={() => setUnsure(false)} />
  const next = marked === null ? undefined : ticked.find((id) => marked.every(({ reason }) => reason !== id))
  if (marked !== null && next !== undefined)
    return (
      <WherePage
        key={next}
        reason={next}
        onDone={(zones) => {
          const all = [...marked, { reason: next, zones }]
          setMarked(all)
          if (all.length === ticked.length) onDone(all)
        }}
      />
    )
  const go = () => {
    const placeless = ticked.filter((id) => zonesToMark(id).length === 0)
    const start = placeless.map((reason) => ({ reason, zones: [] }))
    if (start.length === ticked.length) onDone(start)
    else setMarked(start)
  }
  const bar =
    ticked.length > 0 ? (
      <button type="button" className="button" onClick={go}>
        {words.go}
      </button>
    ) : (
      <>
        <button type="button" className="button" onClick={() => onDone([])}>
          {words.none}
        </button>
        <button type="button" className="button plain" onClick={() => setUnsure(true)}>
          {words.notSure}
        </button>
      </>
    )
  const toggle = (id: LocalReasonId) =>
    setTicked(ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id])
  return (
    <ToolPage title={words.reasonsTitle} bar={bar}>
      <p>{words.reasonsHelp}</p>
      <div className="choices">
        {reasonsAsked(limits).map((id) => (
          <button
            key={id}
            type="button"
            className="choice"
            aria-pressed={ticked.includes(id)}
            onClick={() => toggle(id)}
          >
            {reasonWords[id]}
          </button>
        ))}
      </div>
      {ticked.includes('new-mole-or-lump') && <output>{words.showDoctor}</output>}
      {ticked.includes('vaccination-48h') && <output>{words.arm}</output>}
    </ToolPage>
  )
}

function Unsure({ onBack }: { readonly onBack: () => void }) {
  const bar = (
    <>
      <Link className="button" href="/plan">
        {frame.toPlan}
      </Link>
      <button type="button" className="button plain" onClick={onBack}>
        {frame.back}
      </button>
    </>
  )
  return (
    <ToolPage title={words.unsureTitle} bar={bar}>
      <p>{words.unsureText}</p>
    </ToolPage>
  )
}

type WhereProps = { readonly reason: LocalReasonId; readonly onDone: (zones: readonly MassageZone[]) => void }

/** Where a reason is: every place it can be, left and right beside each other. */
function WherePage({ reason, onDone }: WhereProps) {
  const [zones, setZones] = useState<readonly MassageZone[]>([])
  const may = zonesToMark(reason)
  const rows = [...new Set(massageZones.filter((zone) => may.includes(zone)).map((zone) => partsOfZone(zone).name))]
  const toggle = (zone: MassageZone) =>
    setZones(zones.includes(zone) ? zones.filter((each) => each !== zone) : [...zones, zone])
  const button = (zone: MassageZone, label: string) => (
    <button
      key={zone}
      type="button"
      className="chip"
      aria-label={zoneNames[zone]}
      aria-pressed={zones.includes(zone)}
      onClick={() => toggle(zone)}
    >
      {label}
    </button>
  )
  const bar =
    zones.length > 0 ? (
      <button type="button" className="button" onClick={() => onDone(zones)}>
        {words.go}
      </button>
    ) : (
      <button type="button" className="button second" onClick={() => onDone([])}>
        {words.whereNone}
      </button>
    )
  return (
    <ToolPage title={words.whereTitle} bar={bar}>
      <p>
        <strong>{reasonWords[reason]}</strong>
      </p>
      <p className="quiet small">{words.whereHelp}</p>
      <div className="zone-pair" aria-hidden="true">
        <ZoneFigure view="back" title="" press={[]} never={[]} left={zones} />
        <ZoneFigure view="front" title="" press={[]} never={[]} left={zones} />
      </div>
      <ul className="zone-rows">
        {rows.map((name) => {
          const own = may.filter((zone) => partsOfZone(zone).name === name)
          const [first] = own
          return (
            <li key={name}>
              <span>{zonePairs[name] ?? (first && zoneNames[first])}</span>
              <span className="zone-sides">
                {own.map((zone) => button(zone, sideWords[partsOfZone(zone).side ?? 'M']))}
              </span>
            </li>
          )
        })}
      </ul>
    </ToolPage>
  )
}

const sideWords = { L: words.sideLeft, R: words.sideRight, M: words.sideHere } as const
