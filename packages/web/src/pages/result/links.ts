import type { Region } from '@unspasm/guideline/region'

/**
 * A search for the nearest emergency department in the map of the device. Opened by a tap only; it carries no answer and
 * no place, the map asks for the place itself.
 */
export function hospitalMap({ emergencyDepartmentLabel }: Region): string {
  const words = emergencyDepartmentLabel.replace(/[()]/g, '')
  return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(words)}`
}
