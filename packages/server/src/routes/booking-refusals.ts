import { forStaff } from '../openapi/operation.ts'

/** What the answers that were shared can be refused with, by whoever judges them. */
export const judgedRefusals = ['case/refused', 'booking/blocked', 'booking/ask-again'] as const

/** What a start can be refused with when it is looked at again. */
export const startRefusals = [
  'booking/start-taken',
  'booking/no-such-service',
  'booking/not-trained',
  'booking/professional-not-available',
] as const

/** What the rules about appointments refuse: professionals 3. */
const appointmentRefusals = ['booking/too-close', 'booking/speak-to-practice', 'booking/sittings-did-not-help'] as const

/** What holding can be refused with. */
export const holdRefusals = [
  'request/too-often',
  ...judgedRefusals,
  ...startRefusals,
  'booking/wrong-place',
  'booking/key-reused',
  'booking/hold-expired',
] as const

/** What turning held time into a visit can be refused with. */
export const confirmRefusals = [
  ...forStaff,
  'request/too-often',
  ...judgedRefusals,
  ...startRefusals,
  'booking/wrong-place',
  'booking/hold-expired',
  'booking/address-missing',
  'booking/consent-changed',
  'booking/guardian-missing',
  ...appointmentRefusals,
] as const

/** What moving a visit can be refused with. */
export const moveRefusals = [
  ...forStaff,
  'request/too-often',
  ...judgedRefusals,
  ...startRefusals,
  ...appointmentRefusals,
  'booking/key-reused',
  'booking/too-late',
  'booking/too-late-to-move',
] as const
