import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirmBody, holdBody, sharedBy } from '../../test/bookings.ts'
import { onBothDatabases } from '../../test/databases.ts'
import { aPerson, aPractice } from '../../test/practices.ts'
import { aProfessional, aService } from '../../test/professionals.ts'
import type { World } from '../world.ts'
import { cancelBooking } from './cancel-booking.ts'
import { confirmBooking } from './confirm-booking.ts'
import { holdMinutes, holdVisit } from './hold-visit.ts'

const practice = { id: 'north', name: 'Practice north', zone: 'Europe/London' }
const minuteMs = 60_000
const beginning = Date.parse('2026-11-28T09:00:00Z')
/** Starts so far apart that no two are in each other's way, the drive included. */
const starts = ['2026-11-30T11:00:00.000Z', '2026-11-30T13:30:00.000Z'] as const

/** What somebody asked for: all that the model knows. */
type Wish = {
  readonly key: string
  readonly start: number
  id: string | null
  state: 'new' | 'held' | 'confirmed' | 'over'
  until: number
}

type Model = { now: number; readonly wishes: Wish[] }
type Real = {
  readonly world: World
  readonly wish: { readonly professionalId: string; readonly serviceId: string }
  readonly clientId: string
  now: number
}

const isTaken = ({ wishes, now }: Model, start: number) =>
  wishes.some(
    (wish) => wish.start === start && (wish.state === 'confirmed' || (wish.state === 'held' && wish.until > now)),
  )

const shared = (now: number) => sharedBy({}, new Date(now))

abstract class Command implements fc.AsyncCommand<Model, Real> {
  check(_model: Readonly<Model>): boolean {
    return true
  }
  abstract run(model: Model, real: Real): Promise<void>
  abstract toString(): string
}

/** Holds a start, or asks once more with a key that was used. */
class HoldIt extends Command {
  readonly start: number
  readonly again: boolean
  constructor(start: number, again: boolean) {
    super()
    this.start = start
    this.again = again
  }
  async run(model: Model, real: Real) {
    const before = this.again ? model.wishes.at(-1) : undefined
    const wish: Wish = before ?? {
      key: `${String(model.wishes.length).padStart(4, '0')}${'k'.repeat(39)}`,
      start: this.start,
      id: null,
      state: 'new',
      until: 0,
    }
    const body = holdBody({ ...real.wish, key: wish.key, startsAt: starts[wish.start]!, shared: shared(model.now) })
    const held = await holdVisit(real.world, practice, null, {
      ...body,
      shared: { ...body.shared, hasGuardian: false },
    })
    if (wish.state === 'new') {
      const isFree = !isTaken(model, wish.start)
      expect(held.ok ? 'held' : held.code).toBe(isFree ? 'held' : 'booking/start-taken')
      if (!before) model.wishes.push(wish)
      if (held.ok) Object.assign(wish, { id: held.hold.id, state: 'held', until: model.now + holdMinutes * minuteMs })
    } else {
      const isOver = wish.state === 'over' || (wish.state === 'held' && wish.until <= model.now)
      expect(held.ok ? held.hold.id : held.code).toBe(isOver ? 'booking/hold-expired' : wish.id)
    }
  }
  toString = () => `hold ${this.start}${this.again ? ' again' : ''}`
}

class ConfirmLast extends Command {
  override check = ({ wishes }: Readonly<Model>) => wishes.at(-1)?.id != null
  async run(model: Model, real: Real) {
    const wish = model.wishes.at(-1)!
    const said = confirmBody(wish.key, { shared: shared(model.now) })
    const confirmed = await confirmBooking(real.world, practice, real.clientId, wish.id!, said)
    const canBe = wish.state === 'confirmed' || (wish.state === 'held' && wish.until > model.now)
    if (wish.state === 'over' && confirmed.ok) expect(confirmed.booking.state).toBe('cancelled')
    else expect(confirmed.ok ? 'confirmed' : confirmed.code).toBe(canBe ? 'confirmed' : 'booking/hold-expired')
    if (canBe) wish.state = 'confirmed'
  }
  toString = () => 'confirm'
}

class CancelLast extends Command {
  override check = ({ wishes }: Readonly<Model>) => wishes.at(-1)?.state === 'confirmed'
  async run(model: Model, real: Real) {
    const wish = model.wishes.at(-1)!
    const cancelled = await cancelBooking(real.world, practice, { personId: real.clientId, side: 'client' }, wish.id!)
    expect(cancelled.ok && cancelled.row.state).toBe('cancelled')
    wish.state = 'over'
  }
  toString = () => 'cancel'
}

class Wait extends Command {
  readonly minutes: number
  constructor(minutes: number) {
    super()
    this.minutes = minutes
  }
  async run(model: Model, real: Real) {
    model.now += this.minutes * minuteMs
    real.now = model.now
  }
  toString = () => `wait ${this.minutes}`
}

const commands = fc.commands(
  [
    fc.tuple(fc.constantFrom(0, 1), fc.boolean()).map(([start, again]) => new HoldIt(start, again)),
    fc.constant(new ConfirmLast()),
    fc.constant(new CancelLast()),
    fc.constantFrom(1, 9, 10, 11).map((minutes) => new Wait(minutes)),
  ],
  { maxCommands: 12 },
)

describe('holds and bookings, beside a model that fits on a page', () => {
  onBothDatabases((database) => {
    it('do what the model does, whatever the order', async () => {
      const { db } = database()
      await aPractice(db, 'north')
      const { id: professionalId } = await aProfessional(db, 'north', { name: 'pia' })
      const serviceId = await aService(db, 'north', 'massage')
      const clientId = await aPerson(db, 'north', 'anna')

      await fc.assert(
        fc.asyncProperty(commands, async (run) => {
          for (const table of ['sharedAnswers', 'consent', 'booking', 'mail'] as const) {
            await db.deleteFrom(table).where('practiceId', '=', 'north').execute()
          }
          const real: Real = {
            world: { db, clock: () => new Date(real.now), randomBytes: (length) => new Uint8Array(length) },
            wish: { professionalId, serviceId },
            clientId,
            now: beginning,
          }
          await fc.asyncModelRun(() => ({ model: { now: beginning, wishes: [] }, real }), run)
        }),
        { numRuns: 15 },
      )
    }, 300_000)
  })
})
