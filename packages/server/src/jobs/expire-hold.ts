import { expireHold } from '../operations/release-hold.ts'
import type { World } from '../world.ts'

/** A hold to look at when its time is over. */
export type ExpireHold = { readonly practiceId: string; readonly bookingId: string }

/** Lets go of a hold that nobody confirmed. */
export const expireHoldOf = (world: World, { practiceId, bookingId }: ExpireHold): Promise<void> =>
  expireHold(world, practiceId, bookingId)
