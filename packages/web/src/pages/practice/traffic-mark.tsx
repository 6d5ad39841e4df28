import { credentialNames, roleNames } from '@unspasm/guideline/words/en/professions'
import type { StateReason, TrafficState } from '@unspasm/server/api'
import { practiceWords as words } from '../../words/en/practice.ts'
import { dayText } from '../../ui/clock-text.ts'

const marks: Readonly<Record<TrafficState, string>> = {
  green: 'M3 8.5 6.5 12 13 4.5',
  amber: 'M8 2v7M8 12v2',
  red: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
}

/** The state of somebody's records, as a mark with its word. */
export function TrafficMark({ state }: { readonly state: TrafficState }) {
  return (
    <span className={`traffic ${state}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={marks[state]} fill="none" stroke="currentColor" stroke-width="2.5" />
      </svg>
      {words.traffic[state]}
    </span>
  )
}

/** A reason in words: "Insurance: ends on 3 Dec 2026". */
export function reasonText({ kind, role, what, on }: StateReason): string {
  const record = kind === null ? '' : credentialNames[kind]
  const subject = kind === null ? (role ? roleNames[role] : '') : role ? `${record} (${roleNames[role]})` : record
  return words.reasons[what].replace('{what}', subject).replace('{on}', on ? dayText(on) : '')
}

type ReasonsProps = {
  readonly reasons: readonly StateReason[]
  /** How many are told; the rest is counted. Left out: all. */
  readonly most?: number
}

/** Why somebody is not green, most serious first. */
export function ReasonList({ reasons, most = reasons.length }: ReasonsProps) {
  const rest = reasons.length - most
  return (
    <ul className="reasons">
      {reasons.slice(0, most).map((reason) => (
        <li key={`${reason.kind} ${reason.role} ${reason.what}`} className={reason.state}>
          {reasonText(reason)}
        </li>
      ))}
      {rest > 0 && <li>{words.more.replace('{count}', String(rest))}</li>}
    </ul>
  )
}
