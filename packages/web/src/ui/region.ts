import { regionOf } from '@unspasm/guideline/region-of'
import type { Region } from '@unspasm/guideline/region'
import { useAppState } from '../app-state.tsx'

/** Where the device says it is. Reads the clock's zone and the languages, and sends nothing. */
export function devicePlace() {
  return {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
    languages: navigator.languages ?? [navigator.language],
  }
}

/** The region whose numbers are shown: the chosen one, else that of the device. */
export function useRegion(): Region {
  const { preferences } = useAppState()
  return regionOf({ chosen: preferences.region, ...devicePlace() })
}
