import type { Sources } from '../source.ts'
import type { LimitNote } from '../tool.ts'

/** Places of the body for hands. Strips of the back lie two fingers beside the spine. Source: remedies 2.2. */
export const massageZones = [
  'neck-back',
  'neck-front',
  'upper-back-L',
  'upper-back-R',
  'mid-back-L',
  'mid-back-R',
  'low-back-L',
  'low-back-R',
  'spine-midline',
  'flank-L',
  'flank-R',
  'sacrum',
  'buttock-L',
  'buttock-R',
  'outer-hip-L',
  'outer-hip-R',
  'belly',
  'groin-L',
  'groin-R',
  'thigh-back-L',
  'thigh-back-R',
  'behind-knee-L',
  'behind-knee-R',
  'calf-L',
  'calf-R',
] as const

export type MassageZone = (typeof massageZones)[number]

/** Never pressed, by the person or by a helper. Source: remedies 2.2. */
export const neverPress = {
  zones: [
    'spine-midline',
    'flank-L',
    'flank-R',
    'neck-front',
    'belly',
    'groin-L',
    'groin-R',
    'behind-knee-L',
    'behind-knee-R',
  ],
  sources: ['E13', 'E14'],
} as const satisfies { readonly zones: readonly MassageZone[]; readonly sources: Sources }

const legs = ['thigh-back-L', 'thigh-back-R', 'calf-L', 'calf-R'] as const satisfies readonly MassageZone[]
const hips = ['buttock-L', 'buttock-R', 'outer-hip-L', 'outer-hip-R'] as const satisfies readonly MassageZone[]
const ribs = ['upper-back-L', 'upper-back-R', 'mid-back-L', 'mid-back-R'] as const satisfies readonly MassageZone[]

/** Pressure feel of a light touch, 0 to 10. Source: remedies 2.4, M-18. */
const light = 2

/** What a note of the limits does to places: `skips` leaves them out, `lightly` caps the pressure there. */
export type NoteOnZones = {
  readonly note: LimitNote
  readonly skips?: readonly MassageZone[]
  readonly lightly?: { readonly zones: readonly MassageZone[]; readonly cap: number }
  readonly sources: Sources
}

/**
 * Notes of the limits that bind places. "No pressing down" is read as a light touch, for hands that lie or stroke.
 *
 * Source: remedies 2.4, M-8 to M-16.
 */
export const notesOnZones = [
  { note: 'no-legs', skips: legs, sources: ['R59', 'R45'] },
  { note: 'back-only', skips: ['neck-back', 'sacrum', ...hips, ...legs], sources: ['R45', 'EXPERT'] },
  { note: 'no-belly', skips: ['belly'], sources: ['R37', 'R45'] },
  {
    note: 'no-pressing-on-spine',
    lightly: { zones: [...ribs, 'low-back-L', 'low-back-R', 'sacrum'], cap: light },
    sources: ['R1', 'R45', 'E13'],
  },
  {
    note: 'no-pressing-on-low-back',
    lightly: { zones: ['low-back-L', 'low-back-R', 'sacrum'], cap: light },
    sources: ['R46', 'E13'],
  },
  { note: 'legs-light', lightly: { zones: [...hips, ...legs], cap: light }, sources: ['R46', 'E13'] },
] as const satisfies readonly NoteOnZones[]

/** A reason to leave a place out; the rest stays allowed. */
export type LocalReason = {
  readonly id: string
  /** Left out around the place as well. */
  readonly aroundCentimetres?: number
  /** Places that can be meant; missing means any. Empty: no place of the list, so nothing of it is left out. */
  readonly on?: readonly MassageZone[]
  /** Asked only where the limits carry this note; missing means always. */
  readonly onlyWith?: LimitNote
  /** `true`: the person is told to show it to a doctor. */
  readonly showDoctor?: true
  /** `true`: a therapist needs gloves and clean linen. */
  readonly contactPrecautions?: true
  readonly sources: Sources
}

/** Ticked before each massage. Source: remedies 2.4, regional rules; `numb-place` is M-12. */
export const localReasons = [
  { id: 'broken-skin', aroundCentimetres: 10, sources: ['R45'] },
  { id: 'varicose-veins', on: [...legs, 'behind-knee-L', 'behind-knee-R'], sources: ['R45'] },
  { id: 'rash-band', aroundCentimetres: 10, contactPrecautions: true, sources: ['R42', 'R45'] },
  { id: 'numb-place', onlyWith: 'skip-numb-area', sources: ['R45', 'EXPERT'] },
  { id: 'injection-14d', sources: ['R45'] },
  { id: 'catheter-port-stoma', sources: ['R45'] },
  { id: 'hernia', sources: ['R45'] },
  { id: 'radiotherapy', sources: ['R45'] },
  { id: 'scar-12w', sources: ['R45'] },
  { id: 'implant-pocket', sources: ['R45'] },
  { id: 'vaccination-48h', on: [], sources: ['R45'] },
  { id: 'new-mole-or-lump', showDoctor: true, sources: ['R45'] },
] as const satisfies readonly LocalReason[]

export type LocalReasonId = (typeof localReasons)[number]['id']

/**
 * Places closer than 10 cm to each other; every pair once.
 *
 * Source: remedies 2.4; measured on the drawn person, 170 cm tall.
 */
export const zoneNeighbours: readonly (readonly [MassageZone, MassageZone])[] = [
  ['neck-back', 'neck-front'],
  ['neck-back', 'upper-back-L'],
  ['neck-back', 'upper-back-R'],
  ['neck-back', 'spine-midline'],
  ['upper-back-L', 'upper-back-R'],
  ['upper-back-L', 'spine-midline'],
  ['upper-back-R', 'spine-midline'],
  ['upper-back-L', 'mid-back-L'],
  ['upper-back-R', 'mid-back-R'],
  ['mid-back-L', 'mid-back-R'],
  ['mid-back-L', 'spine-midline'],
  ['mid-back-R', 'spine-midline'],
  ['mid-back-L', 'low-back-L'],
  ['mid-back-R', 'low-back-R'],
  ['mid-back-L', 'flank-L'],
  ['mid-back-R', 'flank-R'],
  ['low-back-L', 'low-back-R'],
  ['low-back-L', 'spine-midline'],
  ['low-back-R', 'spine-midline'],
  ['low-back-L', 'flank-L'],
  ['low-back-R', 'flank-R'],
  ['low-back-L', 'sacrum'],
  ['low-back-R', 'sacrum'],
  ['low-back-L', 'buttock-L'],
  ['low-back-R', 'buttock-R'],
  ['spine-midline', 'sacrum'],
  ['flank-L', 'outer-hip-L'],
  ['flank-R', 'outer-hip-R'],
  ['flank-L', 'belly'],
  ['flank-R', 'belly'],
  ['sacrum', 'buttock-L'],
  ['sacrum', 'buttock-R'],
  ['buttock-L', 'buttock-R'],
  ['buttock-L', 'outer-hip-L'],
  ['buttock-R', 'outer-hip-R'],
  ['buttock-L', 'thigh-back-L'],
  ['buttock-R', 'thigh-back-R'],
  ['outer-hip-L', 'groin-L'],
  ['outer-hip-R', 'groin-R'],
  ['outer-hip-L', 'thigh-back-L'],
  ['outer-hip-R', 'thigh-back-R'],
  ['belly', 'groin-L'],
  ['belly', 'groin-R'],
  ['thigh-back-L', 'thigh-back-R'],
  ['thigh-back-L', 'behind-knee-L'],
  ['thigh-back-R', 'behind-knee-R'],
  ['behind-knee-L', 'calf-L'],
  ['behind-knee-R', 'calf-R'],
  ['calf-L', 'calf-R'],
  ['mid-back-L', 'upper-back-R'],
  ['mid-back-R', 'upper-back-L'],
  ['low-back-L', 'mid-back-R'],
  ['low-back-L', 'outer-hip-L'],
  ['low-back-R', 'mid-back-L'],
  ['low-back-R', 'outer-hip-R'],
  ['flank-L', 'spine-midline'],
  ['flank-L', 'sacrum'],
  ['flank-R', 'spine-midline'],
  ['flank-R', 'sacrum'],
  ['buttock-L', 'spine-midline'],
  ['buttock-L', 'thigh-back-R'],
  ['buttock-R', 'spine-midline'],
  ['buttock-R', 'thigh-back-L'],
  ['outer-hip-L', 'sacrum'],
  ['outer-hip-R', 'sacrum'],
  ['behind-knee-L', 'thigh-back-R'],
  ['behind-knee-L', 'behind-knee-R'],
  ['behind-knee-L', 'calf-R'],
  ['behind-knee-R', 'thigh-back-L'],
  ['behind-knee-R', 'calf-L'],
  ['calf-L', 'thigh-back-L'],
  ['calf-L', 'thigh-back-R'],
  ['calf-R', 'thigh-back-L'],
  ['calf-R', 'thigh-back-R'],
  ['flank-L', 'groin-L'],
  ['flank-R', 'groin-R'],
  ['groin-L', 'groin-R'],
]
