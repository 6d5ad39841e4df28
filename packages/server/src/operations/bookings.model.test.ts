import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { confirmBody, holdBody, home, sharedBy } from '../../test/bookings.ts'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice } from '../../test/practices.ts'
import { aProfessional, aService } from '../../test/professionals.ts'
import { workOff } from '../../test/work-off.ts'
import { findBookingRow } from '../bookings/booking-row.ts'
import { findCourse } from '../bookings/course-row.ts'
import type { World } from '../world.ts'
import { acceptWaitlistOffer } from './answer-waitlist-offer.ts'
import { cancelBooking } from './cancel-booking.ts'
import { cancelCourse } from './cancel-course.ts'
import { confirmBooking } from './confirm-booking.ts'
import { confirmCourse } from './confirm-course.ts'
import { holdCourse } from './hold-course.ts'
import { holdMinutes, holdVisit } from './hold-visit.ts'
import { joinWaitlist } from './join-waitlist.ts'
import { listWaitlist } from './list-waitlist.ts'
import { moveBooking } from './move-booking.ts'
import { swapSitting } from './swap-sitting.ts'

const practice = { id: 'north', name: 'Practice north', zone: 'Europe/London' }
const minuteMs = 60_000
const beginning = Date.parse('2026-11-28T09:00:00Z')

/** The only starts there are: two on a Monday and two a week later. */
const starts = [
  '2026-11-30T11:00:00.000Z',
  '2026-11-30T13:30:00.000Z',
  '2026-12-07T11:00:00.000Z',
  '2026-12-07T13:30:00.000Z',
] as const
const slotOf = (startsAt: Date) => starts.indexOf(startsAt.toISOString() as (typeof starts)[number])

/** Hours in which a visit fits at these starts and at no others, the drive there and back included. */
const shifts = [
  { startMinute: 653, endMinute: 742 },
  { startMinute: 803, endMinute: 892 },
]

/** What Anna asked for: one visit, or a course of two. */
type Wish = {
  readonly key: string
  readonly isCourse: boolean
  slots: number[]
  id: string
  state: 'held' | 'confirmed' | 'over'
  until: number
}

/** Ben, who waits. */
type Line = { state: 'away' | 'waiting' | 'offered' | 'booked'; slot: number; until: number }

type Model = {
  now: number
  keys: number
  readonly wishes: Wish[]
  readonly ben: Line
  /** What Ben was offered. */
  readonly offered: Set<number>
  /** What has become free for certain, while Ben waited, since work was done last. */
  readonly freed: Set<number>
}

type Real = {
  readonly world: World
  readonly wish: { readonly professionalId: string; readonly serviceId: string }
  readonly anna: string
  readonly ben: string
  now: number
}

const isFree = ({ wishes, ben, now }: Model, slot: number) =>
  !wishes.some((wish) => wish.slots.includes(slot) && (wish.state === 'confirmed' || isHeld(wish, now))) &&
  !(ben.slot === slot && (ben.state === 'booked' || (ben.state === 'offered' && ben.until > now)))
const isHeld = ({ state, until }: Wish, now: number) => state === 'held' && until > now
const shared = ({ now }: Model) => sharedBy({}, new Date(now))
/** What a hold asks for, in the shape in which it arrives behind the border. */
const asking = (model: Model, wish: Real['wish'], key: string, startsAt: string) => ({
  ...holdBody({ ...wish, key, startsAt }),
  shared: shared(model),
})
const newKey = (model: Model) => `${String((model.keys += 1)).padStart(4, '0')}${'k'.repeat(39)}`
const free = (model: Model, slots: readonly number[]) => {
  if (model.ben.state === 'waiting') for (const slot of slots) model.freed.add(slot)
}
const coded = <Result extends { readonly ok: boolean }>(result: Result, ok: string): string =>
  result.ok ? ok : (result as unknown as { readonly code: string }).code

type Step = {
  readonly name: string
  readonly can?: (model: Readonly<Model>) => boolean
  readonly run: (model: Model, real: Real) => Promise<void>
}

/** A step as the library takes it. */
const command = ({ name, can = () => true, run }: Step): fc.AsyncCommand<Model, Real> => ({
  check: can,
  run,
  toString: () => name,
})

const last = ({ wishes }: Readonly<Model>) => wishes.at(-1)

const holdIt = (slot: number, again: boolean) =>
  command({
    name: `hold ${slot}${again ? ' again' : ''}`,
    can: (model) => !again || last(model)?.isCourse === false,
    run: async (model, { world, wish }) => {
      const before = again ? last(model)! : null
      const key = before?.key ?? newKey(model)
      const startsAt = starts[before?.slots[0] ?? slot]!
      const held = await holdVisit(world, practice, null, asking(model, wish, key, startsAt))
      if (before) {
        const isOver = before.state === 'over' || (before.state === 'held' && before.until <= model.now)
        // NOTE: one that was moved was asked for at another time.
        if (held.ok || held.code !== 'booking/key-reused') {
          expect(coded(held, held.ok ? held.hold.id : '')).toBe(isOver ? 'booking/hold-expired' : before.id)
        }
        return
      }
      expect(coded(held, 'held')).toBe(isFree(model, slot) ? 'held' : 'booking/start-taken')
      if (!held.ok) return
      const until = model.now + holdMinutes * minuteMs
      model.wishes.push({ key, isCourse: false, slots: [slot], id: held.hold.id, state: 'held', until })
    },
  })

const holdTwo = (slot: number) =>
  command({
    name: `hold a course from ${slot}`,
    run: async (model, { world, wish, anna }) => {
      const key = newKey(model)
      const body = { ...asking(model, wish, key, starts[slot]!), gapsDays: [7] }
      const held = await holdCourse(world, practice, anna, body)
      // NOTE: the other start of that Monday is the nearest when the usual one is taken.
      const second = [slot + 2, slot === 0 ? 3 : 2].find((each) => isFree(model, each))
      const wanted = !isFree(model, slot) ? 'booking/start-taken' : second === undefined ? 'course/no-time' : 'held'
      expect(coded(held, 'held')).toBe(wanted)
      if (!held.ok) return
      const slots = held.course.sittings.map(({ startsAt }) => slotOf(startsAt))
      expect(slots).toEqual([slot, second])
      const until = model.now + holdMinutes * minuteMs
      model.wishes.push({ key, isCourse: true, slots, id: held.course.id, state: 'held', until })
    },
  })

const swapOne = (step: 0 | 1, slot: number) =>
  command({
    name: `swap sitting ${step} to ${slot}`,
    can: (model) => last(model)?.isCourse === true && last(model)?.state !== 'over',
    run: async (model, { world }) => {
      const wish = last(model)!
      const { sittings } = (await findCourse(world.db, 'north', wish))!
      const asked = { key: wish.key, shared: shared(model), startsAt: starts[slot]! }
      const swapped = await swapSitting(world, practice, { courseId: wish.id, id: sittings[step]!.id }, asked)
      const isNear = Math.floor(slot / 2) === step
      const isThere = wish.slots[step] === slot
      const wanted = !isHeld(wish, model.now)
        ? 'booking/hold-expired'
        : isThere || (isNear && isFree(model, slot))
          ? 'swapped'
          : isNear
            ? 'booking/start-taken'
            : 'course/no-room'
      expect(coded(swapped, 'swapped')).toBe(wanted)
      if (!swapped.ok || isThere) return
      free(model, [wish.slots[step]!])
      wish.slots[step] = slot
      model.freed.delete(slot)
      expect(swapped.course.sittings.map(({ startsAt }) => slotOf(startsAt))).toEqual(wish.slots)
    },
  })

/** A course that is swapped at once: few runs would come to it otherwise. */
const holdAndSwap = (from: number, swap: ReturnType<typeof swapOne>) =>
  command({
    name: `hold a course from ${from}, ${swap.toString()}`,
    run: async (model, real) => {
      await holdTwo(from).run(model, real)
      if (swap.check(model)) await swap.run(model, real)
    },
  })

/** Ben, who waits, has what the swapped sitting left: work is done at once. */
const swapForBen = (step: 0 | 1) =>
  command({
    name: `swap sitting ${step} of a course while Ben waits, and work`,
    can: ({ ben }) => ben.state === 'waiting',
    run: async (model, real) => {
      await holdTwo(1).run(model, real)
      const wish = last(model)!
      if (!wish.isCourse || !isHeld(wish, model.now)) return
      const from = wish.slots[step]!
      const swap = swapOne(step, from % 2 === 0 ? from + 1 : from - 1)
      if (swap.check(model)) await swap.run(model, real)
      await doWork.run(model, real)
    },
  })

const confirmLast = command({
  name: 'confirm',
  can: (model) => last(model) !== undefined,
  run: async (model, { world, anna }) => {
    const wish = last(model)!
    const said = confirmBody(wish.key, { shared: shared(model) })
    const confirm = wish.isCourse ? confirmCourse : confirmBooking
    const confirmed = await confirm(world, practice, anna, wish.id, said)
    const canBe = wish.state === 'confirmed' || isHeld(wish, model.now)
    if (wish.state !== 'over') expect(coded(confirmed, 'confirmed')).toBe(canBe ? 'confirmed' : 'booking/hold-expired')
    if (canBe) wish.state = 'confirmed'
  },
})

const cancelLast = command({
  name: 'cancel',
  can: (model) => last(model)?.state === 'confirmed',
  run: async (model, { world, anna }) => {
    const wish = last(model)!
    const by = { personId: anna, side: 'client' } as const
    if (wish.isCourse) {
      const { sittings } = await cancelCourse(world, practice, by, (await findCourse(world.db, 'north', wish))!)
      expect(sittings.map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])
    } else {
      const cancelled = await cancelBooking(world, practice, by, wish.id)
      expect(cancelled.ok && cancelled.row.state).toBe('cancelled')
    }
    free(model, wish.slots)
    Object.assign(wish, { state: 'over' })
  },
})

const moveLast = (slot: number) =>
  command({
    name: `move to ${slot}`,
    can: (model) => last(model)?.state === 'confirmed' && last(model)?.isCourse === false,
    run: async (model, { world }) => {
      const wish = last(model)!
      const row = await findBookingRow(world.db, 'north', wish.id)
      const asked = { key: newKey(model), startsAt: starts[slot]!, shared: shared(model) }
      const moved = await moveBooking(world, practice, row!, asked)
      const canBe = wish.slots[0] === slot || isFree(model, slot)
      expect(coded(moved, 'moved')).toBe(canBe ? 'moved' : 'booking/start-taken')
      if (!canBe) return
      if (wish.slots[0] !== slot) free(model, wish.slots)
      wish.slots = [slot]
      model.freed.delete(slot)
    },
  })

const joinLine = command({
  name: 'Ben waits',
  can: ({ ben }) => ben.state === 'away' || ben.state === 'waiting',
  run: async (model, { world, ben, wish: { serviceId } }) => {
    const days = { from: '2026-11-30', days: 9 }
    const asked = { serviceId, place: home, shared: shared(model), ...days }
    expect((await joinWaitlist(world, practice, ben, asked, 'https://north.example')).ok).toBe(true)
    model.ben.state = 'waiting'
  },
})

const findBen = async ({ world, ben, now }: Real) =>
  (await listWaitlist(world.db, 'north', { personId: ben, now: new Date(now), zone: practice.zone }))[0]

const doWork = command({
  name: 'work',
  run: async (model, real) => {
    await workOff(real.world)
    if (model.ben.state === 'offered' && model.ben.until <= model.now) model.ben.state = 'waiting'
    const canHave = (slot: number) => isFree(model, slot) && !model.offered.has(slot)
    const certain = [...model.freed].filter(canHave)
    const entry = await findBen(real)
    if (model.ben.state === 'waiting') {
      if (certain.length > 0) expect(entry!.state).toBe('offered')
      if (entry!.state === 'offered') {
        const slot = slotOf(entry!.offer!.startsAt)
        expect(canHave(slot)).toBe(true)
        model.offered.add(slot)
        Object.assign(model.ben, { state: 'offered', slot, until: entry!.offer!.heldUntil!.getTime() })
      }
    } else expect(entry?.state ?? 'away').toBe(model.ben.state)
    model.freed.clear()
  },
})

const acceptIt = command({
  name: 'Ben accepts',
  can: ({ ben }) => ben.state === 'offered',
  run: async (model, real) => {
    const { key: _key, ...said } = confirmBody('k', { shared: shared(model) })
    const accepted = await acceptWaitlistOffer(real.world, practice, (await findBen(real))!, said)
    const canBe = model.ben.until > model.now
    expect(coded(accepted, 'booked')).toBe(canBe ? 'booked' : 'booking/hold-expired')
    if (canBe) model.ben.state = 'booked'
  },
})

const wait = (minutes: number) =>
  command({
    name: `wait ${minutes}`,
    run: async (model, real) => {
      model.now += minutes * minuteMs
      real.now = model.now
    },
  })

const slots = fc.constantFrom(0, 1, 2, 3)
const swaps = fc.tuple(fc.constantFrom<0 | 1>(0, 1), slots).map(([step, slot]) => swapOne(step, slot))
const commands = fc.commands(
  [
    fc.tuple(slots, fc.boolean()).map(([slot, again]) => holdIt(slot, again)),
    fc.constantFrom(0, 1).map(holdTwo),
    swaps,
    fc.tuple(fc.constantFrom(0, 1), swaps).map(([from, swap]) => holdAndSwap(from, swap)),
    fc.constantFrom<0 | 1>(0, 1).map(swapForBen),
    fc.constantFrom<0 | 1>(0, 1).map(swapForBen),
    fc.constant(confirmLast),
    fc.constant(confirmLast),
    fc.constant(cancelLast),
    fc.constant(cancelLast),
    slots.map(moveLast),
    fc.constant(joinLine),
    fc.constant(doWork),
    fc.constant(doWork),
    fc.constant(acceptIt),
    fc.constantFrom(1, 9, 10, 11, 61).map(wait),
  ],
  { maxCommands: 20 },
)

describe('holds, bookings, moves, courses and the waiting list, beside a model', () => {
  onBothDatabases((database) => {
    it('do what the model does, whatever the order', async () => {
      const { db } = database()
      await aPractice(db, 'north')
      const { id: professionalId } = await aProfessional(db, 'north', { name: 'pia' })
      const serviceId = await aService(db, 'north', 'massage')
      const [anna, ben] = [await aPerson(db, 'north', 'anna'), await aPerson(db, 'north', 'ben')]
      await db.deleteFrom('workingHours').where('practiceId', '=', 'north').execute()
      const monday = { practiceId: 'north', professionalId, weekday: 1 }
      await db
        .insertInto('workingHours')
        .values(shifts.map((shift) => ({ ...monday, ...shift })))
        .execute()

      await fc.assert(
        fc.asyncProperty(commands, async (run) => {
          await sql`delete from jobs.job`.execute(db)
          for (const table of [
            'bookingMove',
            'waitlistOffer',
            'waitlistEntry',
            'sharedAnswers',
            'consent',
            'booking',
            'course',
            'mail',
          ] as const) {
            await db.deleteFrom(table).where('practiceId', '=', 'north').execute()
          }
          let count = 0
          const real: Real = {
            world: {
              db,
              clock: () => new Date(real.now),
              randomBytes: (length) => new Uint8Array(length).fill((count += 1)),
            },
            wish: { professionalId, serviceId },
            anna,
            ben,
            now: beginning,
          }
          const model = (): Model => ({
            now: beginning,
            keys: 0,
            wishes: [],
            ben: { state: 'away', slot: -1, until: 0 },
            offered: new Set(),
            freed: new Set(),
          })
          // NOTE: Anna has a visit and Ben waits, so that every run has something to move, to cancel and to give away.
          const setup = async () => {
            const start = { model: model(), real }
            for (const step of [holdIt(0, false), confirmLast, joinLine]) await step.run(start.model, real)
            return start
          }
          await fc.asyncModelRun(setup, run)

          const standing = await db
            .selectFrom('booking')
            .select('startsAt')
            .where('practiceId', '=', 'north')
            .where('state', '=', 'confirmed')
            .execute()
          expect(new Set(standing.map(({ startsAt }) => startsAt.getTime())).size).toBe(standing.length)
        }),
        { numRuns: 15 },
      )
    }, 600_000)
  })
})
