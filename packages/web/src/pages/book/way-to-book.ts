import type { Api, Course } from '@unspasm/server/api'
import { send, type Reply } from '../../api.ts'
import type { Held, Kept, KeptSitting } from './draft.ts'

type Asked = Api['POST /api/practices/:practice/holds']['body']
type Said = Omit<Api['POST /api/practices/:practice/waitlist/:id/accept']['body'], 'offerId'>

/** What the practice keeps, and for how long. `sittings` only of several visits. */
export type PracticeHold = {
  readonly id: string
  readonly endsAt: string
  readonly heldUntil: string | null
  readonly sittings?: readonly KeptSitting[]
}

/** What the practice is asked for, from a time that is chosen to what is booked. */
type WayToBook = {
  readonly hold: (practice: string, kept: Kept, asked: Asked) => Promise<Reply<PracticeHold>>
  /** Nothing is sent where the practice keeps nothing, as far as this device can tell. */
  readonly giveBack: (practice: string, kept: Kept) => Promise<unknown>
  /** Books it. Answers with the id of the visit that comes first. */
  readonly confirm: (practice: string, kept: Held, said: Said) => Promise<Reply<string>>
}

const oneVisit: WayToBook = {
  hold: (practice, _, body) => send('POST /api/practices/:practice/holds', { params: { practice }, body }),
  giveBack: async (practice, { key, hold }) =>
    hold &&
    send('POST /api/practices/:practice/holds/:id/release', { params: { practice, id: hold.id }, body: { key } }),
  confirm: async (practice, { key, hold: { id } }, said) =>
    withId(
      await send('POST /api/practices/:practice/holds/:id/confirm', {
        params: { practice, id },
        body: { ...said, key },
      }),
    ),
}

/** A time that somebody waited for. One that goes back is declined, also when its hold is lost here; they go on waiting. */
const waitedFor: WayToBook = {
  ...oneVisit,
  giveBack: (practice, { waitingId: id = '', hold }) =>
    send('POST /api/practices/:practice/waitlist/:id/decline', {
      params: { practice, id },
      body: hold ? { offerId: hold.id } : {},
    }),
  confirm: async (practice, { waitingId: id = '', hold }, said) =>
    withId(
      await send('POST /api/practices/:practice/waitlist/:id/accept', {
        params: { practice, id },
        body: { ...said, offerId: hold.id },
      }),
    ),
}

/** What of a sitting stays on the device. */
export const keptSitting = ({ id, startsAt, endsAt, isUsual }: Course['sittings'][number]): KeptSitting => ({
  id,
  startsAt,
  endsAt,
  isUsual,
})

const severalVisits: WayToBook = {
  hold: async (practice, { gapsDays = [] }, asked) => {
    const reply = await send('POST /api/practices/:practice/courses', {
      params: { practice },
      body: { ...asked, gapsDays: [...gapsDays] },
    })
    if (!reply.ok) return reply
    const { id, heldUntil, sittings } = reply.value
    return { ok: true, value: { id, heldUntil, endsAt: sittings[0]!.endsAt, sittings: sittings.map(keptSitting) } }
  },
  giveBack: async (practice, { key, hold }) =>
    hold &&
    send('POST /api/practices/:practice/courses/:id/release', { params: { practice, id: hold.id }, body: { key } }),
  confirm: async (practice, { key, hold: { id } }, said) => {
    const reply = await send('POST /api/practices/:practice/courses/:id/confirm', {
      params: { practice, id },
      body: { ...said, key },
    })
    return reply.ok ? withId({ ok: true, value: reply.value.sittings[0]! }) : reply
  },
}

/** How what was chosen is kept, given back and booked. */
export const wayToBook = ({ waitingId, gapsDays }: Kept): WayToBook =>
  waitingId !== undefined ? waitedFor : gapsDays !== undefined ? severalVisits : oneVisit

const withId = (reply: Reply<{ readonly id: string }>): Reply<string> =>
  reply.ok ? { ok: true, value: reply.value.id } : reply
