import type { Answers } from '@unspasm/care/answers'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { consentVersion } from '@unspasm/guideline/words/en/consent'
import { randomBytes } from 'node:crypto'
import type { Booking, BookingsApi, Confirmation, Hold, HoldNew } from '../src/contract/bookings.ts'
import type { practiceApp } from './practices.ts'
import { bristol } from './professionals.ts'
import { simpleStrain } from '../../care/test/people.ts'

/** A Monday at 9, two days after the test begins; the clock of the practice shows the same. */
export const monday = '2026-11-30T09:00:00Z'

/** A place near the middle of Bristol. */
export const home = { latitude: bristol.latitude + 0.01, longitude: bristol.longitude }

/** Answers of a person with a simple strain who asks for a visit, all other questions answered no. */
export const answersOf = (own: Answers = {}): Answers =>
  answerTheRestNo(engineInForce, { ...simpleStrain, 'wants-visit': true, ...own }, '2026-11-28')

/** What is shared, with new signs asked about an hour before an instant. */
export const sharedBy = (own: Answers = {}, now: Date | string = '2026-11-28T09:00:00Z') => ({
  answers: answersOf(own),
  newSign: {
    answer: false as boolean | '?',
    askedAt: new Date(new Date(now).getTime() - 3_600_000).toISOString(),
    safetyAnsweredAgainAt: null as string | null,
  },
  hasGuardian: false,
})

export const newKey = () => randomBytes(32).toString('base64url')

type App = Pick<ReturnType<typeof practiceApp>, 'send'>

const at = (practice: string) => `/api/practices/${practice}`

/** The body of a hold of Monday at 11, unless something else is said. */
export const holdBody = (
  wish: Pick<HoldNew, 'professionalId' | 'serviceId'> &
    Partial<BookingsApi['POST /api/practices/:practice/holds']['body']>,
) => ({ place: home, shared: sharedBy(), key: newKey(), startsAt: '2026-11-30T11:00:00Z', ...wish })

export const confirmBody = (key: string, changes: Partial<Confirmation> = {}): Confirmation => ({
  key,
  firstName: 'Anna',
  phone: '+44 117 000000',
  address: '7 Secret Street',
  entryNotes: 'Green door',
  access: { stairs: true, lift: false, parking: true, pets: false, space: true, chaperone: false },
  shared: sharedBy(),
  consent: { version: consentVersion, agreed: true, signedBy: 'Anna Adams', guardian: null },
  ...changes,
})

/** Holds and confirms. @throws when either is refused. */
export async function booked(
  { send }: App,
  as: string,
  wish: Parameters<typeof holdBody>[0],
  changes: Partial<Confirmation> = {},
): Promise<Booking> {
  const body = holdBody(wish)
  const held = await send('POST', `${at('north')}/holds`, { as, body })
  if (held.status !== 201) throw new Error(`expected a hold, got ${await held.text()}`)
  const { id } = (await held.json()) as Hold
  const confirmed = await send('POST', `${at('north')}/holds/${id}/confirm`, {
    as,
    body: confirmBody(body.key, changes),
  })
  if (confirmed.status !== 200) throw new Error(`expected a booking, got ${await confirmed.text()}`)
  return (await confirmed.json()) as Booking
}
