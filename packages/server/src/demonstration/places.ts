import type { Place } from '@unspasm/scheduling/place'

export type NamedPlace = Place & {
  readonly name: string
  /** Outward part of the postcode. */
  readonly postcode: string
}

/**
 * Districts of Bristol and around, with the postcode district that each lies in: enough to say roughly where somebody
 * is. Latitude and longitude are from memory, right to about a kilometre, and nobody's address.
 */
export const bristolPlaces = [
  { name: 'Bristol city centre', postcode: 'BS1', latitude: 51.454, longitude: -2.593 },
  { name: 'Redcliffe', postcode: 'BS1', latitude: 51.448, longitude: -2.588 },
  { name: 'St Pauls', postcode: 'BS2', latitude: 51.463, longitude: -2.583 },
  { name: 'Bedminster', postcode: 'BS3', latitude: 51.44, longitude: -2.602 },
  { name: 'Southville', postcode: 'BS3', latitude: 51.443, longitude: -2.604 },
  { name: 'Windmill Hill', postcode: 'BS3', latitude: 51.437, longitude: -2.588 },
  { name: 'Knowle', postcode: 'BS4', latitude: 51.43, longitude: -2.571 },
  { name: 'Brislington', postcode: 'BS4', latitude: 51.433, longitude: -2.543 },
  { name: 'Easton', postcode: 'BS5', latitude: 51.465, longitude: -2.562 },
  { name: 'Eastville', postcode: 'BS5', latitude: 51.474, longitude: -2.559 },
  { name: 'St George', postcode: 'BS5', latitude: 51.46, longitude: -2.54 },
  { name: 'Cotham', postcode: 'BS6', latitude: 51.465, longitude: -2.597 },
  { name: 'Montpelier', postcode: 'BS6', latitude: 51.468, longitude: -2.587 },
  { name: 'Redland', postcode: 'BS6', latitude: 51.469, longitude: -2.6 },
  { name: 'Bishopston', postcode: 'BS7', latitude: 51.477, longitude: -2.588 },
  { name: 'Horfield', postcode: 'BS7', latitude: 51.492, longitude: -2.581 },
  { name: 'Lockleaze', postcode: 'BS7', latitude: 51.491, longitude: -2.563 },
  { name: 'Clifton', postcode: 'BS8', latitude: 51.456, longitude: -2.62 },
  { name: 'Hotwells', postcode: 'BS8', latitude: 51.449, longitude: -2.615 },
  { name: 'Henleaze', postcode: 'BS9', latitude: 51.486, longitude: -2.606 },
  { name: 'Stoke Bishop', postcode: 'BS9', latitude: 51.48, longitude: -2.635 },
  { name: 'Westbury-on-Trym', postcode: 'BS9', latitude: 51.493, longitude: -2.617 },
  { name: 'Henbury', postcode: 'BS10', latitude: 51.506, longitude: -2.634 },
  { name: 'Southmead', postcode: 'BS10', latitude: 51.502, longitude: -2.601 },
  { name: 'Avonmouth', postcode: 'BS11', latitude: 51.501, longitude: -2.699 },
  { name: 'Shirehampton', postcode: 'BS11', latitude: 51.488, longitude: -2.67 },
  { name: 'Bishopsworth', postcode: 'BS13', latitude: 51.413, longitude: -2.617 },
  { name: 'Hartcliffe', postcode: 'BS13', latitude: 51.408, longitude: -2.603 },
  { name: 'Hengrove', postcode: 'BS14', latitude: 51.417, longitude: -2.577 },
  { name: 'Whitchurch', postcode: 'BS14', latitude: 51.407, longitude: -2.562 },
  { name: 'Hanham', postcode: 'BS15', latitude: 51.444, longitude: -2.515 },
  { name: 'Kingswood', postcode: 'BS15', latitude: 51.46, longitude: -2.508 },
  { name: 'Downend', postcode: 'BS16', latitude: 51.492, longitude: -2.506 },
  { name: 'Fishponds', postcode: 'BS16', latitude: 51.48, longitude: -2.529 },
  { name: 'Frenchay', postcode: 'BS16', latitude: 51.503, longitude: -2.526 },
  { name: 'Portishead', postcode: 'BS20', latitude: 51.484, longitude: -2.768 },
  { name: 'Keynsham', postcode: 'BS31', latitude: 51.415, longitude: -2.501 },
  { name: 'Bradley Stoke', postcode: 'BS32', latitude: 51.533, longitude: -2.548 },
  { name: 'Filton', postcode: 'BS34', latitude: 51.508, longitude: -2.576 },
  { name: 'Stoke Gifford', postcode: 'BS34', latitude: 51.517, longitude: -2.548 },
  { name: 'Long Ashton', postcode: 'BS41', latitude: 51.431, longitude: -2.656 },
  { name: 'Nailsea', postcode: 'BS48', latitude: 51.433, longitude: -2.758 },
] as const satisfies readonly NamedPlace[]

export type BristolPlace = (typeof bristolPlaces)[number]['name']

/** @throws on a name that is not in the list. */
export function getBristolPlace(name: BristolPlace): NamedPlace {
  const place = bristolPlaces.find((each) => each.name === name)
  if (!place) throw new Error(`expected a district of Bristol, got ${name}`)
  return place
}
