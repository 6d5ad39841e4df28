import { dayOf, instantAt, type LocalDate } from '@unspasm/scheduling/local-time'
import { intersect, union, type Instant, type Span } from '@unspasm/scheduling/span'
import ICAL from 'ical.js'
import { grouped } from '../professionals/grouped.ts'

/** When somebody is busy, or why a calendar does not say so. */
export type BusyTimes =
  | { readonly ok: true; readonly busy: readonly Span[] }
  | { readonly ok: false; readonly outcome: 'not-a-calendar' | 'too-many-events' }

export type Reading = {
  /** Zone of the practice: of whole days, and of times that name no zone. */
  readonly zone: string
  /** Only what lies within counts. */
  readonly within: Span
}

/** Most occurrences that are looked at in one calendar, those that are long over included. */
const mostOccurrences = 20_000

/** Ends the name of an entry of our own, which may come back through the calendar that reads it. */
const ownSuffix = '@unspasm'

/** How often something comes at most. Faster rules are no appointments, and take for ever. */
const readFrequencies: ReadonlySet<string> = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY'])

/**
 * When a calendar says that its owner is busy.
 *
 * Entries that are cancelled, that are marked as free, or that came from here are left out. A whole day counts from
 * midnight to midnight where the practice is. A time with the name of a zone of the IANA is read by the rules that hold
 * for it, whatever the calendar says of them; one with another name by the rules that the calendar brings along; one
 * without, on the clock of the practice.
 *
 * Standard: RFC 5545.
 */
export function busyTimesOf(text: string, { zone, within }: Reading): BusyTimes {
  const calendars = parsed(text)
  if (calendars === null) return { ok: false, outcome: 'not-a-calendar' }
  const busy: Span[] = []
  let left = mostOccurrences
  for (const calendar of calendars) {
    for (const event of eventsOf(calendar)) {
      for (const { item, start, end } of readable(occurrencesOf(event, zone, within.end))) {
        if ((left -= 1) < 0) return { ok: false, outcome: 'too-many-events' }
        if (!isFree(item) && end > within.start && start < within.end) busy.push({ start, end })
      }
    }
  }
  return { ok: true, busy: intersect(union(busy), [within]) }
}

/** The calendars of a text; `null`: it is none. */
function parsed(text: string): readonly ICAL.Component[] | null {
  // NOTE: some sites begin with a byte order mark.
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) return null
  try {
    const made = ICAL.parse(text.replace(/^\uFEFF?\s*/, '')) as unknown[]
    const all = (Array.isArray(made[0]) ? made : [made]) as unknown[][]
    return all.map((one) => new ICAL.Component(one as never))
  } catch {
    return null
  }
}

/** Entries with the exceptions that belong to them; an exception whose entry is not there stands for itself. */
function eventsOf(calendar: ICAL.Component): readonly ICAL.Event[] {
  const components = calendar.getAllSubcomponents('vevent')
  const foreign = components.filter((one) => !uidOf(one).endsWith(ownSuffix) && one.hasProperty('dtstart'))
  const exceptions = grouped(foreign.filter(isException), uidOf)
  const masters = foreign.filter((one) => !isException(one))
  const names = new Set(masters.map(uidOf))
  return [
    ...masters.map((one) => new ICAL.Event(one, { exceptions: [...(exceptions.get(uidOf(one)) ?? [])] } as never)),
    ...foreign
      .filter((one) => isException(one) && !names.has(uidOf(one)))
      .map((one) => new ICAL.Event(one, { exceptions: [] } as never)),
  ]
}

const isException = (one: ICAL.Component) => one.hasProperty('recurrence-id')

const uidOf = (one: ICAL.Component) => String(one.getFirstPropertyValue('uid') ?? '')

type Occurrence = { readonly item: ICAL.Event; readonly start: Instant; readonly end: Instant }

function* occurrencesOf(event: ICAL.Event, zone: string, until: Instant): Generator<Occurrence> {
  if (!event.isRecurring()) {
    yield spanOf(event, event.startDate, event.endDate, zone)
    return
  }
  const rules = event.component.getAllProperties('rrule').map((one) => one.getFirstValue() as unknown as ICAL.Recur)
  if (rules.some(({ freq }) => !readFrequencies.has(freq))) return
  const iterator = event.iterator()
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(next)
    yield spanOf(item, startDate, endDate, zone)
    if (instantOf(next, event.component, zone) >= until) return
  }
}

/** What can be read of an entry: one that is broken spoils neither the others nor what it says before that. */
function* readable(occurrences: Generator<Occurrence>): Generator<Occurrence> {
  try {
    yield* occurrences
  } catch {
    return
  }
}

const spanOf = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time, zone: string): Occurrence => ({
  item,
  start: instantOf(start, item.component, zone),
  end: instantOf(end, item.component, zone),
})

/** Whether an entry leaves its time free. */
function isFree({ component }: ICAL.Event): boolean {
  const says = (name: string) => String(component.getFirstPropertyValue(name) ?? '').toUpperCase()
  return (
    says('status') === 'CANCELLED' || says('transp') === 'TRANSPARENT' || says('x-microsoft-cdo-busystatus') === 'FREE'
  )
}

function instantOf(time: ICAL.Time, component: ICAL.Component, zone: string): Instant {
  const on: LocalDate = [String(time.year).padStart(4, '0'), two(time.month), two(time.day)].join('-')
  if (time.isDate) return dayOf(on, zone).start
  const named = time.zone?.tzid
  if (named === 'UTC') return time.toUnixTime() * 1000
  const given = component.getFirstProperty('dtstart')?.getParameter('tzid') as string | undefined
  const name = given ?? (named === 'floating' ? undefined : named)
  const minute = time.hour * 60 + time.minute
  if (name === undefined) return instantAt(on, minute, zone) + time.second * 1000
  if (isZone(name)) return instantAt(on, minute, name) + time.second * 1000
  return named === 'floating' ? instantAt(on, minute, zone) + time.second * 1000 : time.toUnixTime() * 1000
}

const two = (number: number) => String(number).padStart(2, '0')

/** Whether the platform knows a zone by this name. */
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
