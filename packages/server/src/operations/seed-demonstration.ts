import { leastBufferMinutes, visitMinutes } from '@unspasm/guideline/practice/professional-role'
import { dateAt, daysAfter, daysBetween, type LocalDate } from '@unspasm/scheduling/local-time'
import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { bristolPlaces, getBristolPlace } from '../demonstration/places.ts'
import {
  demonstrationPractice,
  inventedEmail,
  inventedOwners,
  inventedServices,
  inventedSettings,
  inventedVisitor,
} from '../demonstration/practice.ts'
import { inventedRecords } from '../demonstration/records.ts'
import { inventedStaff, type Invented } from '../demonstration/staff.ts'
import type { Portraits } from '../demonstration/portraits.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { fillDemonstrationJob } from '../jobs/fill-demonstration-job.ts'
import type { Role } from '../people/viewer.ts'
import { folded, foldedPostcode } from '../professionals/folded.ts'
import type { World } from '../world.ts'
import { keepFile } from './keep-file.ts'

const practiceId = demonstrationPractice.id
const minutesOf = (hour: number) => hour * 60

/** Visits that somebody invented has behind them for each year of work. */
const visitsPerYear = 23

/** Days ago on which everything was verified. */
const verifiedDaysAgo = 30

/**
 * Makes the demonstration practice in an installation that has no practice at all; in one that has it already, brings
 * the dates of its invented records up to today, so that it stays plausible for ever. What visitors entered stays. Their
 * days are filled by a job, later.
 *
 * @param loadPortraits asked only when the practice is made.
 * @returns whether there is a demonstration afterwards.
 */
export async function seedDemonstration(
  { db, clock }: Pick<World, 'db' | 'clock'>,
  loadPortraits: () => Promise<Portraits>,
): Promise<boolean> {
  const now = clock()
  const today = dateAt(now.getTime(), demonstrationPractice.zone)
  return db.transaction().execute(async (trx) => {
    const practices = await trx.selectFrom('practice').select(['id', 'isDemonstration', 'settings']).execute()
    const present = practices.find(({ id, isDemonstration }) => id === practiceId && isDemonstration)
    if (present) {
      await bringUpToDate(trx, present.settings as Seeded, today)
      await enqueue(trx, fillDemonstrationJob, {})
      return true
    }
    if (practices.length > 0) return false
    await seed(trx, now, today, await loadPortraits())
    await enqueue(trx, fillDemonstrationJob, {})
    return true
  })
}

/** Kept in the settings of the practice. */
type Seeded = { readonly seededOn: LocalDate; readonly seededAt: string }

async function bringUpToDate(trx: Db, { seededOn, seededAt }: Seeded, today: LocalDate): Promise<void> {
  const days = daysBetween(seededOn, today)
  if (days <= 0) return
  await sql`
    update credential
    set issued_on = issued_on + ${days}::int, expires_on = expires_on + ${days}::int,
        verified_on = verified_on + ${days}::int, next_check_on = next_check_on + ${days}::int
    where practice_id = ${practiceId} and entered_at = ${seededAt}::timestamptz
  `.execute(trx)
  const settings: Seeded = { seededOn: today, seededAt }
  await trx
    .updateTable('practice')
    .set({ settings: JSON.stringify(settings) })
    .where('id', '=', practiceId)
    .execute()
}

async function seed(trx: Db, now: Date, today: LocalDate, portraits: Portraits): Promise<void> {
  const settings: Seeded = { seededOn: today, seededAt: now.toISOString() }
  await trx
    .insertInto('practice')
    .values({ ...demonstrationPractice, isDemonstration: true, settings: JSON.stringify(settings) })
    .execute()
  const owners = await seedPeople(trx, now, inventedOwners, 'owner')
  const people = await seedPeople(
    trx,
    now,
    inventedStaff.map(({ firstName, name }) => ({
      firstName,
      name,
      email: inventedEmail(firstName),
    })),
    'professional',
  )
  await seedPeople(trx, now, [inventedVisitor], 'client')
  await trx
    .insertInto('gazetteer')
    .values(
      bristolPlaces.map((place) => ({
        practiceId,
        ...place,
        foldedName: folded(place.name),
        foldedPostcode: foldedPostcode(place.postcode),
      })),
    )
    .execute()
  const services = await seedServices(trx, now, owners[0]!)
  for (const [place, person] of inventedStaff.entries()) {
    await seedProfessional(trx, { person, personId: people[place]!, owners, services, now, today, portraits })
  }
}

type NamedPerson = { readonly firstName: string; readonly name: string; readonly email: string }

/** @returns the ids, in the order of the people. */
async function seedPeople(trx: Db, now: Date, people: readonly NamedPerson[], role: Role): Promise<readonly string[]> {
  const kept = await trx
    .insertInto('person')
    .values(people.map((person) => ({ practiceId, ...person, createdAt: now })))
    .returning(['id', 'email'])
    .execute()
  const roles = [...new Set<Role>([role, 'client'])]
  await trx
    .insertInto('personRole')
    .values(kept.flatMap(({ id }) => roles.map((each) => ({ practiceId, personId: id, role: each, sinceAt: now }))))
    .execute()
  const idOf = new Map(kept.map(({ id, email }) => [email, id]))
  return people.map(({ email }) => idOf.get(email)!)
}

/** Services and the settings of their roles. @returns the id of the service of each role. */
async function seedServices(trx: Db, now: Date, ownerId: string): Promise<ReadonlyMap<string, string>> {
  await trx
    .insertInto('roleSetting')
    .values(
      inventedServices.map(({ role }) => ({
        practiceId,
        role,
        settings: JSON.stringify(inventedSettings(role)),
        isOn: true,
        filledBy: ownerId,
        filledAt: now,
      })),
    )
    .execute()
  const kept = await trx
    .insertInto('service')
    .values(
      inventedServices.map((service) => {
        const { first, later } = visitMinutes[service.kind]
        return { practiceId, ...service, firstMinutes: first, laterMinutes: later }
      }),
    )
    .returning(['id', 'role'])
    .execute()
  return new Map(kept.map(({ id, role }) => [role, id]))
}

type Seedling = {
  readonly person: Invented
  readonly personId: string
  readonly owners: readonly string[]
  readonly services: ReadonlyMap<string, string>
  readonly now: Date
  readonly today: LocalDate
  readonly portraits: Portraits
}

async function seedProfessional(trx: Db, seedling: Seedling): Promise<void> {
  const { person, personId, owners, services, now, today } = seedling
  const home = getBristolPlace(person.home)
  const { id: professionalId } = await trx
    .insertInto('professional')
    .values({
      practiceId,
      personId,
      state: 'published',
      about: person.about,
      languages: [...person.languages],
      gender: person.gender ?? null,
      workingSinceYear: Number(today.slice(0, 4)) - person.workingYears,
      homeLatitude: home.latitude,
      homeLongitude: home.longitude,
      area: JSON.stringify({ kind: 'circle', radiusMetres: person.radiusKilometres * 1000 }),
      near: home.name,
      photoFileId: await keepPortrait(trx, seedling),
      visitsCompleted: person.workingYears * visitsPerYear,
      travelMode: person.travel,
      bufferMinutes: leastBufferMinutes,
      createdAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx.insertInto('professionalRole').values({ practiceId, professionalId, role: person.role }).execute()
  await trx
    .insertInto('professionalService')
    .values({ practiceId, professionalId, serviceId: services.get(person.role)! })
    .execute()
  await trx
    .insertInto('workingHours')
    .values(
      person.hours.flatMap(({ days, from, to }) =>
        days.map((weekday) => ({
          practiceId,
          professionalId,
          weekday,
          startMinute: minutesOf(from),
          endMinute: minutesOf(to),
        })),
      ),
    )
    .execute()
  await trx
    .insertInto('credential')
    .values(
      inventedRecords(person, today).map(
        ({ kind, role, skill, details, isVerified, nextCheckOn, ...dates }, place) => ({
          practiceId,
          professionalId,
          kind,
          role,
          skill: skill ?? null,
          ...dates,
          issuer: 'Invented',
          number: kind === 'licence' ? `DEMO-${person.name.length}${place}${person.firstName.length}` : null,
          country: kind === 'licence' ? demonstrationPractice.country : null,
          registerUrl: kind === 'licence' ? 'https://register.example/' : null,
          nameOnRecord: person.name,
          details: JSON.stringify(details),
          enteredBy: personId,
          enteredAt: now,
          ...(isVerified
            ? {
                state: 'verified' as const,
                method: kind === 'licence' ? ('register-lookup' as const) : ('document' as const),
                verifiedBy: owners[0]!,
                verifiedAt: now,
                verifiedOn: daysAfter(today, -verifiedDaysAgo),
                nextCheckOn: nextCheckOn ?? null,
              }
            : { state: 'entered' as const }),
        }),
      ),
    )
    .execute()
}

/** Keeps a portrait as the photograph of the profile, by the way of an upload. @returns `null`: there is none. */
async function keepPortrait(trx: Db, { person, personId, now, portraits }: Seedling): Promise<string | null> {
  const name = person.firstName.toLowerCase()
  const content = portraits.get(name)
  if (!content) return null
  const kept = await keepFile(trx, { practiceId, personId }, { purpose: 'photo', name: `${name}.png`, content, now })
  return kept.ok ? kept.file.id : null
}
