import type { Place } from '@unspasm/scheduling/place'

/** Where a row of the database says that somebody comes; `null`: nowhere, it is by phone. */
export const placeOf = ({
  latitude,
  longitude,
}: {
  readonly latitude: number | null
  readonly longitude: number | null
}): Place | null => (latitude === null || longitude === null ? null : { latitude, longitude })
