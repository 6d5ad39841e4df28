import { consentVersion } from '@unspasm/guideline/words/en/consent'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Client } from 'pg'
import { findPostgres } from '../scripts/postgres.mjs'
import type { HoldNew } from '../packages/server/src/contract/bookings.ts'
import { confirmBooking } from '../packages/server/src/operations/confirm-booking.ts'
import { holdVisit } from '../packages/server/src/operations/hold-visit.ts'
import { confirmBody, holdBody, newKey } from '../packages/server/test/bookings.ts'
import { aPerson, aPractice, testNow } from '../packages/server/test/practices.ts'
import { aProfessional, aService, type Professional } from '../packages/server/test/professionals.ts'
import { startBenchDatabase } from './practice/postgres.ts'

const isQuick = process.argv.includes('--quick')
const atOnce = 8
const clients = 400
const turns = isQuick ? 2 : 5
const secondsPerTurn = isQuick ? 5 : 10
const professionals = 40
const practice = { id: 'bench', name: 'Bench', zone: 'Europe/London' }

/** A booking row as ours, with nothing around it: no look at the day, no answers, no consent, no mail, no reminder. */
const comparableInsert = (client: string, service: string) => `
\\set pro random(1, 1000000000)
insert into comparable (practice_id, client_id, professional_id, service_id, role, state, starts_at, ends_at, occupied,
    key_hash, request_hash, is_remote, latitude, longitude, address, entry_notes, access, is_first_visit, created_at, confirmed_at)
  select 'bench', '${client}', gen_random_uuid(), '${service}', 'massage-therapist', 'confirmed', at, at + interval '1 hour',
    tstzrange(at - interval '15 minutes', at + interval '75 minutes'),
    sha256((:pro::text || clock_timestamp())::bytea), sha256('')::bytea, false, 51.4, -2.5, '7 Secret Street', 'Green door',
    '{"stairs": true}', true, now(), now()
  from (select make_timestamptz(2026, 11, 30, 9, 0, 0, 'UTC') + make_interval(mins => 90 * (:pro % 100000)::int) as at) as chosen;
`

/** All rows that a booking leaves behind, with nothing looked at: one statement, one commit. Taken from one of ours. */
const wholeInsert = (model: Model) => `
\\set pro random(1, 1000000000)
with visit as (
  insert into comparable (practice_id, client_id, professional_id, service_id, role, state, starts_at, ends_at, occupied,
      key_hash, request_hash, is_remote, latitude, longitude, address, entry_notes, access, is_first_visit, created_at, confirmed_at)
    select 'bench', '${model.clientId}', gen_random_uuid(), '${model.serviceId}', 'massage-therapist', 'confirmed', at,
      at + interval '1 hour', tstzrange(at - interval '15 minutes', at + interval '75 minutes'),
      sha256((:pro::text || clock_timestamp())::bytea), sha256('')::bytea, false, 51.4, -2.5, '7 Secret Street', 'Green door',
      '{"stairs": true}', true, now(), now()
    from (select make_timestamptz(2026, 11, 30, 9, 0, 0, 'UTC') + make_interval(mins => 90 * (:pro::int % 100000)) as at) as chosen
    returning id),
shared as (
  insert into comparable_answers (practice_id, booking_id, answers, judged_on, new_sign_asked_at, shared_at, expires_at)
    select 'bench', id, '${model.answers}', '2026-11-28', now(), now(), now() from visit),
agreed as (
  insert into comparable_consent (practice_id, booking_id, person_id, version, signed_by, signed_at)
    select 'bench', id, '${model.clientId}', '1', 'Anna Adams', now() from visit),
noted as (
  insert into audit_event (practice_id, at, person_id, what, record, record_id, details)
    select 'bench', now(), '${model.clientId}', 'booking/confirmed', 'booking', id, '{}' from visit),
jobs as (
  insert into jobs.job (name, data, start_after)
    select name, jsonb_build_object('practiceId', 'bench', 'bookingId', id), now() + interval '1 year'
    from visit, unnest(array['${model.jobs.join("','")}']) as name)
insert into mail (practice_id, to_address, subject, text, calendar, calendar_method, created_at, try_at, void_at)
  select 'bench', 'somebody@example.org', 'A visit', '${model.mail.text}', '${model.mail.calendar}', 'REQUEST', now(), now(), now()
  from visit, generate_series(1, 2);
`

/** What one booking of ours left behind. */
type Model = {
  readonly clientId: string
  readonly serviceId: string
  readonly answers: string
  readonly mail: { readonly text: string; readonly calendar: string }
  readonly jobs: readonly string[]
}

/** Statements that were sent to the database. */
let statements = 0
const { query } = Client.prototype
Client.prototype.query = function (this: Client, ...args: unknown[]) {
  statements += 1
  return Reflect.apply(query, this, args) as never
} as typeof query

const database = await startBenchDatabase()
const { db } = database
const world = { db, clock: () => testNow, randomBytes }
const folder = mkdtempSync(join(tmpdir(), 'unspasm-pgbench-'))
try {
  await aPractice(db, practice.id)
  const serviceId = await aService(db, practice.id, 'massage')
  const people: Professional[] = []
  for (let n = 0; n < professionals; n++) people.push(await aProfessional(db, practice.id, { name: `pro-${n}` }))
  const clientIds: string[] = []
  for (let n = 0; n < clients; n++) clientIds.push(await aPerson(db, practice.id, `client-${n}`))
  // NOTE: the same columns, checks, indexes and exclusion; of the foreign keys the one to the professional is left out,
  // so that each row has a day of its own.
  await database.run(`
    create table comparable (like booking including all);
    alter table comparable add foreign key (practice_id, client_id) references person (practice_id, id);
    alter table comparable add foreign key (practice_id, service_id) references service (practice_id, id);
    create table comparable_answers (like shared_answers including all);
    alter table comparable_answers add foreign key (practice_id, booking_id) references comparable (practice_id, id);
    create table comparable_consent (like consent including all);
    alter table comparable_consent add foreign key (practice_id, booking_id) references comparable (practice_id, id);
    alter table comparable_consent add foreign key (practice_id, person_id) references person (practice_id, id);`)

  // NOTE: what the phone of a client does is done once, and not measured.
  const asked = holdBody({ professionalId: '', serviceId })
  const said = confirmBody('', {
    consent: { version: consentVersion, agreed: true, signedBy: 'Anna Adams', guardian: null },
  })
  let slots = 0
  const bookOnce = async () => {
    const { clientId, startsAt, professionalId } = nextSlot()
    const key = newKey()
    const held = await holdVisit(world, practice, clientId, { ...asked, professionalId, startsAt, key } as HoldNew)
    if (!held.ok) throw new Error(`expected a hold, got ${held.code}`)
    const confirmed = await confirmBooking(world, practice, clientId, held.hold.id, { ...said, key })
    if (!confirmed.ok) throw new Error(`expected a booking, got ${confirmed.code}`)
  }
  /** Starts that nobody else asks for: five a day, each professional and each client in turn, one week after the other. */
  const nextSlot = () => {
    const n = slots++
    const { id: professionalId } = people[n % professionals]!
    const slot = Math.floor(n / professionals)
    const day = Math.floor(slot / 5)
    const on = new Date(Date.UTC(2026, 10, 30 + Math.floor(day / 5) * 7 + (day % 5), 9 + (slot % 5) * 1.5))
    on.setUTCMinutes((slot % 5) % 2 === 0 ? 15 : 45)
    return { clientId: clientIds[n % clients]!, startsAt: on.toISOString(), professionalId }
  }
  const ours = async () => {
    let done = 0
    const used = process.cpuUsage()
    const usedThere = database.processorMs()
    const until = performance.now() + secondsPerTurn * 1000
    const start = performance.now()
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        while (performance.now() < until) {
          await bookOnce()
          done += 1
        }
      }),
    )
    const { user, system } = process.cpuUsage(used)
    const perSecond = (done / (performance.now() - start)) * 1000
    const thereMs = usedThere === null ? Number.NaN : (database.processorMs()! - usedThere) / done
    return { perSecond, cpuMs: (user + system) / 1000 / done, thereMs }
  }
  await ours()
  // NOTE: a server looks at what its tables hold once a minute; until then it plans as it did when they were empty.
  await database.run('analyze')
  await ours()
  const before = statements
  await bookOnce()
  console.log(`${statements - before} statements for a booking, one after the other.`)

  // NOTE: pgbench takes a colon before a word for a name.
  const escaped = (text: string) => text.replaceAll("'", "''").replaceAll(/:(?=\w)/g, ': ')
  const left = async <Row>(text: string) => (await database.run(text)).rows as Row[]
  const [shared] = await left<{ answers: string }>('select answers::text from shared_answers limit 1')
  const [mail] = await left<Model['mail']>('select text, calendar from mail where calendar is not null limit 1')
  const jobs = await left<{ name: string }>(
    "select name from jobs.job where data ->> 'bookingId' = (select booking_id::text from shared_answers limit 1)",
  )
  const model = {
    clientId: clientIds[0]!,
    serviceId,
    answers: escaped(shared!.answers),
    mail: { text: escaped(mail!.text), calendar: escaped(mail!.calendar) },
    jobs: jobs.map(({ name }) => name),
  }
  const [row, whole] = [join(folder, 'row.sql'), join(folder, 'whole.sql')]
  writeFileSync(row, comparableInsert(clientIds[0]!, serviceId))
  writeFileSync(whole, wholeInsert(model))

  const rounds: (Awaited<ReturnType<typeof ours>> & { readonly row: number; readonly whole: number })[] = []
  for (let turn = 0; turn < turns; turn++) {
    rounds.push({ ...(await ours()), row: await pgbench(row), whole: await pgbench(whole) })
  }
  console.log(
    `Hold and confirm, ${atOnce} at once, beside pgbench inserting one row, and all ${jobs.length + 6} rows of a booking; each commit waits for the disk.`,
  )
  const shown = (figure: number, digits = 1) => figure.toFixed(digits).padStart(8)
  for (const { perSecond, cpuMs, thereMs, row, whole } of rounds) {
    console.log(
      `${shown(perSecond)} bookings/s (processor: ${shown(cpuMs)} ms here and ${shown(thereMs)} in the database each)  ${shown(row)} rows/s  ratio ${shown(perSecond / row, 3)}  ${shown(whole)} bookings' rows/s  ratio ${shown(perSecond / whole, 3)}`,
    )
  }
  const median = (of: (round: (typeof rounds)[number]) => number) => {
    const ratios = rounds.map(of).toSorted((a, b) => a - b)
    return ratios[Math.floor(ratios.length / 2)]!.toFixed(3)
  }
  console.log(
    `median ratio ${median(({ perSecond, row }) => perSecond / row)} to one row, ${median(({ perSecond, whole }) => perSecond / whole)} to all rows of a booking  (goal: at least 0.5)`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
  await database.stop()
}

/** Inserts a second, by pgbench's own count. */
function pgbench(script: string): Promise<number> {
  const program = join(findPostgres()!, 'pgbench')
  const args = ['-n', '-M', 'prepared', '-f', script, '-c', String(atOnce), '-j', '2', '-T', String(secondsPerTurn)]
  const child = spawn(program, [...args, database.url])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += String(part)))
  return new Promise((found, failed) => {
    child.once('error', failed)
    child.once('exit', () => {
      const tps = /tps = ([\d.]+)/.exec(said)?.[1]
      if (tps === undefined) failed(new Error(`expected pgbench to say its tps, got: ${said}`))
      else found(Number(tps))
    })
  })
}
