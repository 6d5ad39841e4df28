import type { Refusal } from '../../api.ts'
import type { Wanted } from './desk.ts'
import type { Kept } from './draft.ts'
import { wayToBook } from './way-to-book.ts'

const longestHoldMs = 60 * 60_000

type Held = { readonly ok: true; readonly kept: Kept } | { readonly ok: false; readonly problem: Refusal }

/**
 * Asks the practice to keep a time. The same key may be sent again: it is the same request.
 *
 * @param now gives the clock of this device. Where that is far from the practice's, no end is told, and the practice decides.
 */
export async function holdTime(
  { practice, service, draft, shared }: Wanted,
  kept: Kept,
  now: () => Date,
): Promise<Held> {
  const { key, professionalId, startsAt } = kept
  const place = service.isRemote || draft.place === null ? null : placeOf(draft.place)
  const asked = { key, serviceId: service.id, place, shared, professionalId, startsAt }
  const reply = await wayToBook(kept).hold(practice.id, kept, asked)
  if (!reply.ok) return reply
  const { id, endsAt, heldUntil, sittings } = reply.value
  const leftMs = heldUntil === null ? 0 : Date.parse(heldUntil) - now().getTime()
  const until = leftMs > 0 && leftMs < longestHoldMs ? heldUntil : null
  return { ok: true, kept: { ...kept, hold: { id, endsAt, until, ...(sittings && { sittings }) } } }
}

/** A place as it is sent: its name stays here. */
export const placeOf = ({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }) => ({
  latitude,
  longitude,
})
