import { limitFromTo, type CourseDay } from '@unspasm/care/days/course'
import type { Sitting, SittingKind } from '@unspasm/care/diary'
import type { Metrics } from '@unspasm/care/metrics'
import type { RemedySession } from '@unspasm/care/session'
import { medianOf } from '@unspasm/care/trend'
import { doneWords, sheetDays as words } from '@unspasm/guideline/words/en/days'
import { titleOfTool } from '../../tools/tool-title.ts'
import type { Counted } from '../check-in/check-in-state.ts'
import { painFromTo, pointsText } from '../days/sentences.ts'

/** What the days add to the sheet, in lines. */
export type DiaryLines = { readonly course: readonly string[]; readonly tried: readonly string[] }

type About = {
  readonly days: readonly CourseDay[]
  readonly metrics: Metrics
  readonly sessions: readonly RemedySession[]
  readonly sittings: readonly Sitting[]
  readonly counted: readonly Counted[]
}

/** The lines of a bout that has days; empty lists where nothing was said. Source: professionals 9.4, 9.6. */
export function diaryLines(about: About): DiaryLines {
  return {
    course: [painLine(about), limitLine(about), weeklyLine(about), countedLine(about)].filter(Boolean),
    tried: [...usedLines(about.sessions), ...visitLines(about.sittings), tickedLine(about.days)].filter(Boolean),
  }
}

function fill(frame: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), frame)
}

function painLine({ days, metrics }: About): string {
  const pains = days.flatMap((day) => day.pains)
  const { start, now } = painFromTo(metrics)
  if (pains.length < 2 || start === null) return ''
  const values = {
    start: pointsText(start),
    best: Math.min(...pains),
    worst: Math.max(...pains),
    entries: pains.length,
    days: days.length,
    newest: pains.at(-1)!,
  }
  return now === null ? fill(words.painEarly, values) : fill(words.pain, { ...values, now: pointsText(now) })
}

function limitLine({ days }: About): string {
  const { start, now } = limitFromTo(days)
  return start === null || now === null ? '' : fill(words.limit, { start: pointsText(start), now: pointsText(now) })
}

function weeklyLine({ metrics }: About): string {
  const peg = metrics['m-peg']
  return typeof peg === 'number' ? fill(words.weekly, { peg: pointsText(peg) }) : ''
}

function countedLine({ counted, days }: About): string {
  const newest = counted.findLast(({ on }) => days.some((day) => day.on === on))
  return newest ? fill(words.disagree, { which: words.which[newest.counts] }) : ''
}

const middle = (values: readonly number[]) => pointsText(medianOf(values) ?? 0)

/** Each tool with how often, how long, and the pain around it where both were said. Description only. */
function usedLines(sessions: readonly RemedySession[]): readonly string[] {
  const used = sessions.filter(({ minutes, endReason }) => minutes > 0 || endReason === 'completed')
  const tools = [...new Set(used.map(({ remedy }) => remedy))]
  return tools.map((tool) => {
    const own = used.filter(({ remedy }) => remedy === tool)
    const pairs = own.flatMap(({ painBefore, painAfter }) =>
      painBefore === undefined || painAfter === undefined ? [] : [{ painBefore, painAfter }],
    )
    const change =
      pairs.length === 0
        ? ''
        : fill(words.change, {
            before: middle(pairs.map(({ painBefore }) => painBefore)),
            after: middle(pairs.map(({ painAfter }) => painAfter)),
            n: pairs.length,
          })
    const stops = sessions.filter(({ remedy, endReason }) => remedy === tool && endReason === 'safety-stop').length
    const minutes = Math.round(own.reduce((sum, session) => sum + session.minutes, 0))
    const line = fill(words.used, { tool: titleOfTool(tool), n: own.length, minutes, change })
    return stops === 0 ? line : line + fill(words.safetyStops, { n: stops })
  })
}

function visitLines(sittings: readonly Sitting[]): readonly string[] {
  return (['massage', 'physio'] as const satisfies readonly SittingKind[]).flatMap((kind) => {
    const own = sittings.filter((sitting) => sitting.kind === kind)
    if (own.length === 0) return []
    const answers = own.map(({ response }) => words.response[response ?? 'none']).join(', ')
    const signs = own.filter(({ newSign }) => newSign === true || newSign === '?').length
    const line = fill(words.visits[kind], { n: own.length, answers })
    return [signs === 0 ? line : line + fill(words.newSign, { n: signs })]
  })
}

function tickedLine(days: readonly CourseDay[]): string {
  const counts = new Map<string, number>()
  for (const { done } of days) for (const each of done) counts.set(each, (counts.get(each) ?? 0) + 1)
  const list = [...counts].toSorted(([, one], [, other]) => other - one)
  if (list.length === 0) return ''
  return fill(words.ticked, { list: list.map(([id, n]) => `${doneWords[id] ?? id} ${n}`).join(', ') })
}
