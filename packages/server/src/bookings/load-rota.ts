import type { ExtraSkill } from '@unspasm/guideline/practice/credential-kind'
import type { ProfessionalRoleId, ServiceKind } from '@unspasm/guideline/practice/professional-role'
import type { RoleSettings } from '@unspasm/guideline/practice/role-setting'
import type { Area } from '@unspasm/scheduling/area'
import { daysAfter, type LocalDate } from '@unspasm/scheduling/local-time'
import type { Rota } from '@unspasm/scheduling/offers'
import { earthRadiusMetres, type Place } from '@unspasm/scheduling/place'
import type { Span } from '@unspasm/scheduling/span'
import { lineOf } from '@unspasm/scheduling/visit-line'
import { calendarOf, workingSpans, type DayHours } from '@unspasm/scheduling/working-hours'
import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { prepared, type Value } from '../db/prepared.ts'
import { redOn, type CountingRecord } from '../professionals/dossier.ts'
import { packedVisits, unpackVisits } from './packed-visits.ts'

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

/** Everybody who can be looked at, and what their practice allows in the role of the service. */
export type LoadedRota = {
  readonly workers: readonly Worker[]
  /** `null`: the role is not switched on. */
  readonly settings: RoleSettings | null
}

/** A `BookedService` as one value, within a query that reads or joins it. */
export const serviceAsJson = sql<BookedService>`json_build_object('id', service.id, 'kind', service.kind, 'role', service.role,
  'name', service.name, 'firstMinutes', service.first_minutes, 'laterMinutes', service.later_minutes,
  'isRemote', service.is_remote)`

const serviceOf = prepared((db, value: Value<{ readonly practiceId: string; readonly id: string }>) =>
  db
    .selectFrom('service')
    .select(serviceAsJson.as('service'))
    .where('practiceId', '=', value('practiceId'))
    .where('id', '=', value('id'))
    .where('isActive', '=', true)
    .compile(),
)

/** An active service of a practice; `null`: there is none. */
export async function findService(db: Db, practiceId: string, id: string): Promise<BookedService | null> {
  const [row] = await serviceOf(db, { practiceId, id })
  return row?.service ?? null
}

/**
 * Everybody published who gives a service, with hours, visits and records: one query for one of them, two for all. Whoever
 * has no home base and does not work by phone alone is left out.
 *
 * A hold whose time is over does not stand in the way.
 */
export async function loadRota(db: Db, wish: RotaWish): Promise<LoadedRota> {
  const { practiceId, zone, service, from, to, now, place = null, professionalId, without = null } = wish
  const calendar = calendarOf(zone, from, to)
  const window = { start: calendar.days[0]!.span.start, end: calendar.days.at(-1)!.span.end }
  const days = calendar.days.filter(({ on }) => on >= from && on < to)
  const dates = { from: daysAfter(from, -1), to }
  const { id: serviceId, role, isRemote } = service
  const spanned = { practiceId, serviceId, role, isRemote, ...dates, now, without, window: range(window) }
  const { rows, allowed } =
    professionalId === undefined
      ? await loadEverybody(db, { ...spanned, latitude: place?.latitude ?? null, longitude: place?.longitude ?? null })
      : await loadOne(db, { ...spanned, professionalId })
  const settings = (allowed?.settings ?? null) as RoleSettings | null
  const holidays = allowed?.holidays ?? []
  const ofRole = new Map(settings ? [[role, settings] as const] : [])

  const workers = rows.map(({ roles, records: filed, ...row }): Worker => {
    const records = (filed ?? []).map(toRecord)
    const dossier = { roles: roles ?? [], travelsByCar: row.travelMode === 'car', records, settings: ofRole }
    const hours = {
      weekly: (row.weekly ?? []).map(([weekday, startMinute, endMinute]) => ({ weekday, startMinute, endMinute })),
      exceptions: (row.exceptions ?? []).map(([on, spans]) => ({ on, spans })),
      holidays,
      absences: (row.absences ?? []).map(([start, end]) => ({ start: Date.parse(start), end: Date.parse(end) })),
    }
    return {
      id: row.id,
      homeBase: { latitude: row.homeLatitude ?? 0, longitude: row.homeLongitude ?? 0 },
      area: row.area as Area | null,
      travelMode: row.travelMode,
      bufferMinutes: row.bufferMinutes,
      languages: row.languages,
      gender: row.gender,
      skills: records.flatMap(({ skill, state, expiresOn }) =>
        skill !== null && state === 'verified' && (expiresOn === null || expiresOn >= to) ? [skill] : [],
      ),
      working: workingSpans(hours, calendar),
      visits: row.visits === null ? lineOf([]) : unpackVisits(row.visits),
      // NOTE: B-7, on the day of the visit itself.
      closed: days.filter(redOn(dossier, role)).map(({ span }) => span),
    }
  })
  return { workers, settings }
}

async function loadOne(db: Db, asked: Looked & Allowing & { readonly professionalId: string }) {
  const rows = await oneOfThem(db, asked)
  return { rows, allowed: rows[0] }
}

async function loadEverybody(db: Db, asked: Looked & Allowing & Around) {
  const rows = await everybody(db, asked)
  const [allowed] = await allowedOf(db, asked)
  return { rows, allowed }
}

/** Everybody published who gives a service, wherever they come to. */
const whoGives = (db: Db, practiceId: string, serviceId: string, isRemote: boolean) =>
  db
    .selectFrom('professional as pro')
    .innerJoin('professionalService as given', (join) =>
      join.onRef('given.practiceId', '=', 'pro.practiceId').onRef('given.professionalId', '=', 'pro.id'),
    )
    .where('pro.practiceId', '=', practiceId)
    .where('given.serviceId', '=', serviceId)
    .where('pro.state', '=', 'published')
    .where(({ or, eb, val }) => or([sql<boolean>`${val(isRemote)}::boolean`, eb('pro.homeLatitude', 'is not', null)]))

/** How many there are, wherever they come to. */
export async function countWhoGive(db: Db, { practiceId, service, professionalId }: RotaWish): Promise<number> {
  const { count } = await whoGives(db, practiceId, service.id, service.isRemote)
    .$if(professionalId !== undefined, (query) => query.where('pro.id', '=', professionalId!))
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

type Looked = {
  readonly practiceId: string
  readonly serviceId: string
  readonly isRemote: boolean
  /** The day before the first. */
  readonly from: LocalDate
  /** Excluded. */
  readonly to: LocalDate
  readonly now: Date
  readonly window: string
  /** `null`: every booking stands in the way. */
  readonly without: string | null
}

/** A person a row. Lists that are empty are `null`. */
const rowsOf = (db: Db, value: Value<Looked>) =>
  whoGives(db, value('practiceId'), value('serviceId'), value('isRemote'))
    .select([
      'pro.id',
      'pro.homeLatitude',
      'pro.homeLongitude',
      'pro.area',
      'pro.travelMode',
      'pro.bufferMinutes',
      'pro.languages',
      'pro.gender',
    ])
    .select(({ selectFrom }) => [
      selectFrom('professionalRole as of')
        .select(sql<ProfessionalRoleId[] | null>`json_agg(role order by role)`.as('roles'))
        .whereRef('of.practiceId', '=', 'pro.practiceId')
        .whereRef('of.professionalId', '=', 'pro.id')
        .as('roles'),
      selectFrom('workingHours as of')
        .select(sql<Weekly[] | null>`json_agg(json_build_array(weekday, start_minute, end_minute))`.as('weekly'))
        .whereRef('of.practiceId', '=', 'pro.practiceId')
        .whereRef('of.professionalId', '=', 'pro.id')
        .as('weekly'),
      selectFrom('hoursException as of')
        .select(sql<Exception[] | null>`json_agg(json_build_array(exception_on, spans))`.as('exceptions'))
        .whereRef('of.practiceId', '=', 'pro.practiceId')
        .whereRef('of.professionalId', '=', 'pro.id')
        .where('of.exceptionOn', '>=', value('from'))
        .where('of.exceptionOn', '<', value('to'))
        .as('exceptions'),
      selectFrom('absence as of')
        .select(sql<Absence[] | null>`json_agg(json_build_array(lower(during), upper(during)))`.as('absences'))
        .whereRef('of.practiceId', '=', 'pro.practiceId')
        .whereRef('of.professionalId', '=', 'pro.id')
        .where(sql<boolean>`during && ${value('window')}::tstzrange`)
        .as('absences'),
      selectFrom('credential as of')
        .select(({ selectFrom: from }) =>
          sql<
            Filed[] | null
          >`json_agg(json_build_array(kind, role, skill, state, issued_on, expires_on, next_check_on, ${from(
            'registerCheck as look',
          )
            .select(sql`json_agg(json_build_array(look.checked_at, look.outcome))`.as('looks'))
            .whereRef('look.practiceId', '=', 'of.practiceId')
            .whereRef('look.credentialId', '=', 'of.id')}))`.as('records'),
        )
        .whereRef('of.practiceId', '=', 'pro.practiceId')
        .whereRef('of.professionalId', '=', 'pro.id')
        .where('of.state', '!=', 'refused')
        .as('records'),
      selectFrom('booking as of')
        .select(packedVisits.as('visits'))
        .whereRef('of.practiceId', '=', 'pro.practiceId')
        .whereRef('of.professionalId', '=', 'pro.id')
        .where('of.state', 'in', ['held', 'confirmed', 'completed', 'not-treated'])
        .where(({ or, eb }) => or([eb('of.state', '<>', 'held'), eb('of.heldUntil', '>', value('now'))]))
        .where(sql<boolean>`occupied && ${value('window')}::tstzrange`)
        .where('of.id', 'is distinct from', value('without'))
        .as('visits'),
    ])

type Allowing = Pick<Looked, 'practiceId' | 'from' | 'to'> & { readonly role: BookableRole }

/** What a practice allows in a role, and the days on which it is closed. */
const allowing = (db: Db, value: Value<Allowing>) =>
  [
    db
      .selectFrom('roleSetting')
      .select('settings')
      .where('practiceId', '=', value('practiceId'))
      .where('role', '=', value('role'))
      .where('isOn', '=', true)
      .as('settings'),
    db
      .selectFrom('holiday')
      .select(sql<LocalDate[] | null>`json_agg(holiday_on)`.as('holidays'))
      .where('practiceId', '=', value('practiceId'))
      .where('holidayOn', '>=', value('from'))
      .where('holidayOn', '<', value('to'))
      .as('holidays'),
  ] as const

/** One row. */
const allowedOf = prepared((db, value: Value<Allowing>) => db.selectNoFrom(allowing(db, value)).compile())

/** With what the practice allows. */
const oneOfThem = prepared((db, value: Value<Looked & Allowing & { readonly professionalId: string }>) =>
  rowsOf(db, value).select(allowing(db, value)).where('pro.id', '=', value('professionalId')).compile(),
)

type Around = { readonly latitude: number | null; readonly longitude: number | null }

const everybody = prepared((db, value: Value<Looked & Around>) =>
  rowsOf(db, value)
    .where(mayComeTo(value('latitude'), value('longitude')))
    .orderBy('pro.id')
    .compile(),
)

type Weekly = readonly [weekday: number, startMinute: number, endMinute: number]
type Exception = readonly [on: LocalDate, spans: readonly DayHours[]]
type Absence = readonly [start: string, end: string]
type Filed = readonly [
  kind: CountingRecord['kind'],
  role: CountingRecord['role'],
  skill: CountingRecord['skill'],
  state: CountingRecord['state'],
  issuedOn: LocalDate | null,
  expiresOn: LocalDate | null,
  nextCheckOn: LocalDate | null,
  checks: readonly (readonly [at: string, outcome: 'found' | 'not-found'])[] | null,
]

const toRecord = ([kind, role, skill, state, issuedOn, expiresOn, nextCheckOn, checks]: Filed): CountingRecord => ({
  kind,
  role,
  skill,
  state,
  issuedOn,
  expiresOn,
  nextCheckOn,
  registerChecks: (checks ?? []).map(([at, outcome]) => ({ at: Date.parse(at), outcome })),
})

/**
 * Leaves out circles that a place lies outside of, by the great-circle distance and a little more; `areaContains` decides
 * about the rest. Without a place, nobody.
 */
const mayComeTo = (latitude: number | null, longitude: number | null) => sql<boolean>`
  (${latitude}::float8 is null or pro.area ->> 'kind' is distinct from 'circle' or
    ${2 * earthRadiusMetres}::float8 * asin(least(1, sqrt(
      sind((pro.home_latitude - ${latitude}::float8) / 2) ^ 2 +
      cosd(pro.home_latitude) * cosd(${latitude}::float8) * sind((pro.home_longitude - ${longitude}::float8) / 2) ^ 2
    ))) <= (pro.area ->> 'radiusMetres')::float8 * 1.001 + 1)`

/** A span in the form in which the database reads it. */
export const range = ({ start, end }: Span): string =>
  `[${new Date(start).toISOString()},${new Date(end).toISOString()})`
