import { requiredCredentials } from '@unspasm/guideline/practice/credential-kind'
import { getProfessionalRole } from '@unspasm/guideline/practice/professional-role'
import type { Place } from '@unspasm/scheduling/place'
import type { Database } from '../../packages/server/src/db/open.ts'
import { aPractice } from '../../packages/server/test/practices.ts'
import { aService, ownerOf, settingsOf, switchOn } from '../../packages/server/test/professionals.ts'

/** The first day of the fortnight that is looked at: a Monday. */
export const firstOn = '2026-11-30'

/** Where a practice works. */
export type Land = { readonly middle: Place; readonly widthMetres: number }

const metresPerDegree = 111_195

/** Visits of a full day, minutes since midnight: an hour each, notes, and a quarter of an hour on the way. */
const visitMinutes = [555, 650, 745, 840, 935]

/** Of how many visits that would fill the day one was cancelled. */
const oneCancelledOf = 5

/**
 * A practice with so many massage therapists, all records of each in order, who come to everybody within 10 km, from
 * Monday to Saturday from 9 to 17, and whose fortnight is full but for one visit in five that was cancelled.
 *
 * The same for the same arguments.
 *
 * @returns the id of the service.
 */
export async function makeFullPractice(
  { db, run }: Database,
  practiceId: string,
  professionals: number,
  { middle, widthMetres }: Land,
): Promise<string> {
  await aPractice(db, practiceId)
  const owner = await ownerOf(db, practiceId)
  const client = await oneClient(db, practiceId)
  await switchOn(db, practiceId, 'massage-therapist')
  const service = await aService(db, practiceId, 'massage')
  const height = widthMetres / metresPerDegree
  const width = height / Math.cos((middle.latitude * Math.PI) / 180)
  const kinds = requiredCredentials(getProfessionalRole('massage-therapist'), settingsOf('massage-therapist'), true)
  await run(`
    select setseed(0.5);
    create temporary table made on commit preserve rows as
      select n, gen_random_uuid() as person_id, gen_random_uuid() as id,
        ${middle.latitude} + (random() - 0.5) * ${height} as latitude,
        ${middle.longitude} + (random() - 0.5) * ${width} as longitude
      from generate_series(1, ${professionals}) n;
    insert into person (practice_id, id, email, first_name, created_at)
      select '${practiceId}', person_id, 'pro-' || n || '@bench.example', 'Pia', now() from made;
    insert into professional (practice_id, id, person_id, state, languages, home_latitude, home_longitude, area, created_at)
      select '${practiceId}', id, person_id, 'published', '{en}', latitude, longitude,
        '{"kind":"circle","radiusMetres":10000}', now() from made;
    insert into professional_role select '${practiceId}', id, 'massage-therapist' from made;
    insert into professional_service select '${practiceId}', id, '${service}' from made;
    insert into working_hours (practice_id, professional_id, weekday, start_minute, end_minute)
      select '${practiceId}', id, weekday, 540, 1020 from made, generate_series(1, 6) weekday;
    insert into credential (practice_id, professional_id, kind, role, issuer, number, issued_on, expires_on, state, method,
        entered_by, entered_at, verified_by, verified_at, verified_on)
      select '${practiceId}', id, kind, role, 'Issuer', '12345', '2026-01-15', '2027-11-28', 'verified', 'document',
        person_id, now(), '${owner}', now(), '2026-02-01'
      from made, (values ${kinds.map(({ kind, role }) => `('${kind}', ${role === null ? 'null' : `'${role}'`})`).join(', ')}) as needed (kind, role);
    insert into booking (practice_id, client_id, professional_id, service_id, role, state, starts_at, ends_at, occupied,
        key_hash, request_hash, is_remote, latitude, longitude, address, is_first_visit, created_at, confirmed_at)
      select '${practiceId}', '${client}', id, '${service}', 'massage-therapist', 'confirmed', starts_at,
        starts_at + interval '1 hour',
        tstzrange(starts_at - interval '15 minutes', starts_at + interval '75 minutes'),
        sha256((id::text || starts_at)::bytea), sha256('')::bytea, false,
        latitude + (random() - 0.5) * 0.03, longitude + (random() - 0.5) * 0.05, '7 Secret Street', false, now(), now()
      from made,
        generate_series(0, 13) day,
        unnest('{${visitMinutes.join(',')}}'::int[]) minute,
        lateral (select timestamptz '${firstOn} 00:00Z' + make_interval(days => day, mins => minute) as starts_at) at
      where extract(isodow from starts_at) < 7 and random() > ${1 / oneCancelledOf};
    drop table made;
    analyze;`)
  return service
}

async function oneClient(db: Database['db'], practiceId: string): Promise<string> {
  const { id } = await db
    .insertInto('person')
    .values({ practiceId, email: 'anna@bench.example', firstName: 'Anna', createdAt: new Date(0) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
