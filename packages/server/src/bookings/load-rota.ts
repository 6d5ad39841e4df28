import type { ExtraSkill } from '@unspasm/guideline/practice/credential-kind'
import type { ProfessionalRoleId, ServiceKind } from '@unspasm/guideline/practice/professional-role'
import type { Area } from '@unspasm/scheduling/area'
import { daysAfter, type LocalDate } from '@unspasm/scheduling/local-time'
import type { Rota, StandingVisit } from '@unspasm/scheduling/offers'
import { placeOf } from './place-of.ts'
import { earthRadiusMetres, type Place } from '@unspasm/scheduling/place'
import type { Span } from '@unspasm/scheduling/span'
import { calendarOf, workingSpans, type DayHours } from '@unspasm/scheduling/working-hours'
import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { redOn } from '../professionals/dossier.ts'
import { grouped } from '../professionals/grouped.ts'
import { loadDossiers } from '../professionals/load-dossiers.ts'

/** Roles in which somebody can be booked. */
export type BookableRole = Extract<
  ProfessionalRoleId,
  'massage-therapist' | 'physiotherapist' | 'exercise-trainer' | 'physician'
>

/** What is booked, as far as time and people depend on it. */
export type BookedService = {
  readonly id: string
  readonly kind: ServiceKind
  readonly role: BookableRole
  readonly name: string
  readonly firstMinutes: number
  readonly laterMinutes: number
  readonly isRemote: boolean
}

/** Somebody who gives a service, with everything that decides when they can come. */
export type Worker = Rota & {
  readonly languages: readonly string[]
  readonly gender: string | null
  readonly skills: readonly ExtraSkill[]
}

export type RotaWish = {
  readonly practiceId: string
  readonly zone: string
  readonly service: BookedService
  /** First day, included. */
  readonly from: LocalDate
  /** Last day, excluded. */
  readonly to: LocalDate
  readonly now: Date
  /** Leaves out whoever clearly does not come there; left out or `null`: nobody. */
  readonly place?: Place | null
  /** Only this one; left out: everybody who gives the service. */
  readonly professionalId?: string
  /** A booking that does not stand in the way: the one that is moved. */
  readonly without?: string
}

/** An active service of a practice; `null`: there is none. */
export async function findService(db: Db, practiceId: string, id: string): Promise<BookedService | null> {
  const row = await db
    .selectFrom('service')
    .select(['id', 'kind', 'role', 'name', 'firstMinutes', 'laterMinutes', 'isRemote'])
    .where('practiceId', '=', practiceId)
    .where('id', '=', id)
    .where('isActive', '=', true)
    .executeTakeFirst()
  return row ?? null
}

/**
 * Everybody published who gives a service, with hours, visits and records: a fixed number of queries, however many they
 * are. Whoever has no home base and does not work by phone alone is left out.
 *
 * A hold whose time is over does not stand in the way.
 */
export async function loadRota(db: Db, wish: RotaWish): Promise<readonly Worker[]> {
  const { practiceId, zone, service, from, to } = wish
  const people = await loadPeople(db, wish)
  const ids = people.map(({ id }) => id)
  if (ids.length === 0) return []
  const calendar = calendarOf(zone, from, to)
  const window = { start: calendar.days[0]!.span.start, end: calendar.days.at(-1)!.span.end }
  const days = calendar.days.filter(({ on }) => on >= from && on < to)
  const dossiers = await loadDossiers(db, practiceId, ids)
  const hours = await loadHours(db, wish, ids, window)
  const visits = await loadVisits(db, wish, ids, window)

  return people.map((person) => {
    const dossier = dossiers.get(person.id)!
    return {
      id: person.id,
      homeBase: { latitude: person.homeLatitude ?? 0, longitude: person.homeLongitude ?? 0 },
      area: person.area as Area | null,
      travelMode: person.travelMode,
      bufferMinutes: person.bufferMinutes,
      languages: person.languages,
      gender: person.gender,
      skills: dossier.records.flatMap(({ skill, state, expiresOn }) =>
        skill !== null && state === 'verified' && (expiresOn === null || expiresOn >= to) ? [skill] : [],
      ),
      working: workingSpans(hours(person.id), calendar),
      visits: visits.get(person.id) ?? [],
      // NOTE: B-7, on the day of the visit itself.
      closed: days.filter(redOn(dossier, service.role)).map(({ span }) => span),
    }
  })
}

/** Everybody published who gives a service, wherever they come to. */
const peopleWhoGive = (db: Db, { practiceId, service, professionalId }: RotaWish) =>
  db
    .selectFrom('professional')
    .innerJoin('professionalService', (join) =>
      join
        .onRef('professionalService.practiceId', '=', 'professional.practiceId')
        .onRef('professionalService.professionalId', '=', 'professional.id'),
    )
    .where('professional.practiceId', '=', practiceId)
    .where('professionalService.serviceId', '=', service.id)
    .where('professional.state', '=', 'published')
    .$if(!service.isRemote, (query) => query.where('professional.homeLatitude', 'is not', null))
    .$if(professionalId !== undefined, (query) => query.where('professional.id', '=', professionalId!))

/** How many there are, wherever they come to. */
export async function countWhoGive(db: Db, wish: RotaWish): Promise<number> {
  const { count } = await peopleWhoGive(db, wish)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

const loadPeople = (db: Db, wish: RotaWish) =>
  peopleWhoGive(db, wish)
    .select([
      'professional.id',
      'professional.homeLatitude',
      'professional.homeLongitude',
      'professional.area',
      'professional.travelMode',
      'professional.bufferMinutes',
      'professional.languages',
      'professional.gender',
    ])
    .$if(wish.place !== undefined && wish.place !== null, (query) => query.where(mayComeTo(wish.place!)))
    .orderBy('professional.id')
    .execute()

/**
 * Leaves out circles that a place lies outside of, by the great-circle distance and a little more; `areaContains` decides
 * about the rest.
 */
const mayComeTo = ({ latitude, longitude }: Place) => sql<boolean>`
  (area ->> 'kind' is distinct from 'circle' or
    ${2 * earthRadiusMetres}::float8 * asin(least(1, sqrt(
      sind((home_latitude - ${latitude}::float8) / 2) ^ 2 +
      cosd(home_latitude) * cosd(${latitude}::float8) * sind((home_longitude - ${longitude}::float8) / 2) ^ 2
    ))) <= (area ->> 'radiusMetres')::float8 * 1.001 + 1)`

const ofPerson = ({ professionalId }: { readonly professionalId: string }) => professionalId

async function loadHours(db: Db, { practiceId, from, to }: RotaWish, ids: readonly string[], window: Span) {
  const weekly = await db
    .selectFrom('workingHours')
    .select(['professionalId', 'weekday', 'startMinute', 'endMinute'])
    .where('practiceId', '=', practiceId)
    .where('professionalId', 'in', ids)
    .execute()
  const exceptions = await db
    .selectFrom('hoursException')
    .select(['professionalId', 'exceptionOn', 'spans'])
    .where('practiceId', '=', practiceId)
    .where('professionalId', 'in', ids)
    .where('exceptionOn', '>=', daysAfter(from, -1))
    .where('exceptionOn', '<', to)
    .execute()
  const holidays = await db
    .selectFrom('holiday')
    .select('holidayOn')
    .where('practiceId', '=', practiceId)
    .where('holidayOn', '>=', daysAfter(from, -1))
    .where('holidayOn', '<', to)
    .execute()
  const absences = await db
    .selectFrom('absence')
    .select(['professionalId', sql<Date>`lower(during)`.as('start'), sql<Date>`upper(during)`.as('end')])
    .where('practiceId', '=', practiceId)
    .where('professionalId', 'in', ids)
    .where(sql<boolean>`during && ${range(window)}::tstzrange`)
    .execute()
  const [weeklyOf, exceptionsOf, absencesOf] = [
    grouped(weekly, ofPerson),
    grouped(exceptions, ofPerson),
    grouped(absences, ofPerson),
  ]
  return (id: string) => ({
    weekly: weeklyOf.get(id) ?? [],
    exceptions: (exceptionsOf.get(id) ?? []).map(({ exceptionOn, spans }) => ({
      on: exceptionOn,
      spans: spans as DayHours[],
    })),
    holidays: holidays.map(({ holidayOn }) => holidayOn),
    absences: (absencesOf.get(id) ?? []).map(({ start, end }) => ({ start: start.getTime(), end: end.getTime() })),
  })
}

async function loadVisits(
  db: Db,
  { practiceId, now, without }: RotaWish,
  ids: readonly string[],
  window: Span,
): Promise<ReadonlyMap<string, readonly StandingVisit[]>> {
  // NOTE: one row for each person: taking ten thousand rows apart takes longer than finding them.
  const rows = await db
    .selectFrom('booking')
    .select([
      'professionalId',
      sql<readonly VisitRow[]>`json_agg(json_build_array(id, ${msOf('starts_at')}, ${msOf('ends_at')},
        ${msOf('lower(occupied)')}, ${msOf('upper(occupied)')}, latitude, longitude) order by starts_at)`.as('visits'),
    ])
    .where('practiceId', '=', practiceId)
    .where('professionalId', 'in', ids)
    .where('state', 'in', ['held', 'confirmed', 'completed', 'not-treated'])
    .where((where) => where.or([where('state', '<>', 'held'), where('heldUntil', '>', now)]))
    .where(sql<boolean>`occupied && ${range(window)}::tstzrange`)
    .$if(without !== undefined, (query) => query.where('id', '<>', without!))
    .groupBy('professionalId')
    .execute()
  return new Map(rows.map(({ professionalId, visits }) => [professionalId, visits.map(toVisit)]))
}

type VisitRow = readonly [
  id: string,
  startsMs: number,
  endsMs: number,
  leavesMs: number,
  doneMs: number,
  latitude: number | null,
  longitude: number | null,
]

/** Milliseconds since 1970, exact. */
const msOf = (instant: string) => sql.raw(`(extract(epoch from ${instant}) * 1000)::float8`)

const toVisit = ([id, start, end, leaves, done, latitude, longitude]: VisitRow): StandingVisit => ({
  id,
  onSite: { start, end },
  occupied: { start: leaves, end: done },
  place: placeOf({ latitude, longitude }),
})

/** A span in the form in which the database reads it. */
export const range = ({ start, end }: Span): string =>
  `[${new Date(start).toISOString()},${new Date(end).toISOString()})`
