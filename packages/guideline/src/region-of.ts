import type { DevicePlace, PhoneNumber, Region } from './region.ts'
import { regions, unknownRegion } from './regions.ts'

const regionByCode = new Map(regions.map((region) => [region.code, region]))
const regionByZone = new Map(regions.flatMap((region) => region.timeZones.map((zone) => [zone, region] as const)))

/** Zones that say how far the clock is from UTC, but not where the device is. */
const placelessZone = /^(?:UTC|GMT|Etc\/.*|)$/

/**
 * The region that decides which numbers are shown: the chosen one, else the one of the time zone.
 *
 * A language is never enough. Its region subtag is read only when the time zone names no place; a time zone of a country
 * that is not in the table gives the unknown region, whatever the language says.
 *
 * Source: triage 1.1, hazard HZ-09.
 */
export function regionOf({ chosen, timeZone, languages }: DevicePlace): Region {
  const picked = chosen === null ? undefined : regionByCode.get(chosen)
  if (picked) return picked
  const zoned = regionByZone.get(timeZone)
  if (zoned) return zoned
  if (!placelessZone.test(timeZone)) return unknownRegion
  for (const language of languages) {
    const subtag = /-([A-Z]{2})(?:-|$)/.exec(language)?.[1]
    const spoken = subtag === undefined ? undefined : regionByCode.get(subtag)
    if (spoken) return spoken
  }
  return unknownRegion
}

/** The emergency number as it is read in a sentence. */
export function emergencyNumberText(region: Region): string {
  return region.code === null
    ? `${region.emergency.number}, or the emergency number where you are`
    : region.emergency.number
}

/** Address that makes a telephone call the number. */
export function telephoneAddress({ number }: PhoneNumber): string {
  return `tel:${encodeURIComponent(number.replace(/[^\d+*#]/g, ''))}`
}
