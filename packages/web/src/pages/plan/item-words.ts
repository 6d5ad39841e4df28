import type { PlanItem } from '@unspasm/care/plan/types'
import type { Movement, RestPosition } from '@unspasm/guideline/movement'
import { movements, restPositions } from '@unspasm/guideline/movements'
import type { LimitNote, Limits } from '@unspasm/guideline/tool'
import { itemTitles, pieces, timings } from '@unspasm/guideline/words/en/plan'
import {
  askedAtStart,
  gapHours,
  limitNotes,
  limitNumbers,
  toolTitles,
  ways,
  type WayKey,
} from '@unspasm/guideline/words/en/tools'

const minutesPerHour = 60

/** Title of an item: a name of its own, the name of its way, or that of its tool. */
export function titleOf({ id, tool, words }: PlanItem): string {
  const titles: Readonly<Record<string, string>> = toolTitles
  return itemTitles[id] ?? ways[words as WayKey]?.title ?? titles[tool] ?? id
}

/** When, and for how long: "Now · 15 min". */
export function timingOf({ when, minutes, by }: PlanItem, dateText: (date: string) => string): string {
  const times: Readonly<Record<string, string>> = timings
  const length =
    minutes === null
      ? null
      : minutes >= 2 * minutesPerHour
        ? pieces.hours.replace('{hours}', String(minutes / minutesPerHour))
        : pieces.minutes.replace('{minutes}', String(minutes))
  return [times[when], length, by && pieces.by.replace('{date}', dateText(by))].filter(Boolean).join(' · ')
}

/** Steps of an item, in order. */
export function stepsOf({ words, minutes }: PlanItem): readonly string[] {
  const steps: readonly string[] = ways[words as WayKey]?.steps ?? []
  return steps.map((step) => step.replace('{minutes}', String(minutes ?? '')))
}

/** A movement or a position inside an item. */
export type ItemPart = {
  readonly id: string
  readonly name: string
  readonly how: string
  readonly drawn: Movement | RestPosition
}

const drawable: ReadonlyMap<string, Movement | RestPosition> = new Map<string, Movement | RestPosition>(
  [...movements, ...restPositions].map((subject) => [subject.id, subject]),
)

/** The movements and positions inside an item, in order. */
export function partsOf({ parts }: PlanItem): readonly ItemPart[] {
  return parts.flatMap((id) => {
    const drawn = drawable.get(id)
    return drawn ? [{ id, name: drawn.name, how: 'start' in drawn ? drawn.start : '', drawn }] : []
  })
}

/** What binds the item for this person, as sentences. */
export function limitsOf({ limits, askAtStart }: PlanItem): readonly string[] {
  const numbers = Object.entries(limits).flatMap(([name, value]) => {
    if (typeof value !== 'number') return []
    const isInHours = name === 'gapMinutes' && value > minutesPerHour && value % minutesPerHour === 0
    if (isInHours) return [gapHours.replace('{n}', String(value / minutesPerHour))]
    const sentence = limitNumbers[name as Exclude<keyof Limits, 'notes'>]
    return sentence ? [sentence.replace('{n}', String(value))] : []
  })
  const notes = (limits.notes ?? []).map((note: LimitNote) => limitNotes[note])
  const asked = askAtStart.flatMap((fact) => askedAtStart[fact]?.line ?? [])
  return [...numbers, ...notes, ...asked]
}
