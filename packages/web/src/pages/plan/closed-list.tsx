import type { HiddenItem } from '@unspasm/care/plan/types'
import type { LocalDate } from '@unspasm/care/local-date'
import { itemTitles, notForMe as words, pieces } from '@unspasm/guideline/words/en/plan'
import { toolTitles, ways, type WayKey } from '@unspasm/guideline/words/en/tools'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import type { NotForMe } from '../../device/records.ts'
import { sentenceOf } from './rule-words.ts'

type Props = { readonly hidden: readonly HiddenItem[]; readonly notForMe: readonly NotForMe[]; readonly on: LocalDate }

/** Everything that is closed, with its reason; nothing is silently missing. */
export function ClosedList({ hidden, notForMe }: Props) {
  const { setEpisode } = useAppState()
  if (hidden.length === 0) return null
  const putBack = (item: string) =>
    setEpisode((before) => before && { ...before, notForMe: before.notForMe.filter((entry) => entry.item !== item) })

  return (
    <details className="disclosure">
      <summary>
        {pieces.closedTitle} ({groupsOf(hidden).length})
      </summary>
      <ul className="closed">
        {groupsOf(hidden).map(({ reason, names, ask, items }) => (
          <li key={`${reason} ${names.join()}`}>
            <strong>{names.join(', ')}</strong>
            <p>{reason}</p>
            {ask.length > 0 && (
              <Link href={`/check?part=tool&rows=${ask.slice(0, 4).join(',')}&back=/plan`}>{pieces.closedAsk}</Link>
            )}
            {items
              .filter((item) => notForMe.some((entry) => entry.item === item))
              .map((item) => (
                <button key={item} type="button" className="button plain" onClick={() => putBack(item)}>
                  {words.undo}
                </button>
              ))}
          </li>
        ))}
      </ul>
    </details>
  )
}

type Group = { readonly reason: string; readonly names: string[]; readonly ask: string[]; readonly items: string[] }

/** What shares a reason stands together. */
function groupsOf(hidden: readonly HiddenItem[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const entry of hidden) {
    const reason = sentenceOf(entry.ruleId)
    const group = groups.get(reason) ?? { reason, names: [], ask: [], items: [] }
    const name = nameOf(entry)
    if (!group.names.includes(name)) group.names.push(name)
    for (const id of entry.ask) if (!group.ask.includes(id)) group.ask.push(id)
    if (entry.item) group.items.push(entry.item)
    groups.set(reason, group)
  }
  return [...groups.values()]
}

function nameOf({ tool, variant, item }: HiddenItem): string {
  const titles: Readonly<Record<string, string>> = toolTitles
  const way = variant ? ways[`${tool}:${variant}` as WayKey]?.title : undefined
  return (item && itemTitles[item]) ?? way ?? titles[tool] ?? tool
}
