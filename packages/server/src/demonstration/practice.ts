import type { RoleSettings } from '@unspasm/guideline/practice/role-setting'
import type { Role } from '../people/viewer.ts'
import type { InventedRole } from './staff.ts'

/** Where addresses of invented people lie: RFC 2606 keeps the name free of everybody. */
const inventedDomain = 'demonstration.example'

/** Address of somebody invented. */
export const inventedEmail = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}@${inventedDomain}`

/** The practice that a new installation shows. */
export const demonstrationPractice = {
  id: 'demonstration',
  name: 'Demonstration practice',
  zone: 'Europe/London',
  country: 'GB',
  city: 'Bristol',
} as const

/** Two owners, so that one enters and the other verifies. */
export const inventedOwners = [
  { firstName: 'Olive', name: 'Olive Marsh', email: inventedEmail('owner') },
  { firstName: 'Tom', name: 'Tom Reyes', email: inventedEmail('second-owner') },
] as const

/** Whoever tries the demonstration as a client: nobody visits them until they book. */
export const inventedVisitor = { firstName: 'Sam', name: 'Sam Carter', email: inventedEmail('client') } as const

/** As whom one looks around, and the page on which they begin. */
export const inventedToTry = {
  owner: { email: inventedOwners[0].email, page: '/practice' },
  professional: { email: inventedEmail('nadia'), page: '/practice' },
  client: { email: inventedVisitor.email, page: '/therapists' },
} as const satisfies Readonly<Record<Role, { readonly email: string; readonly page: string }>>

/** Services of the demonstration, by role. */
export const inventedServices = [
  { role: 'massage-therapist', kind: 'massage', name: 'Massage at home', isRemote: false },
  { role: 'physiotherapist', kind: 'physiotherapy', name: 'Physiotherapy at home', isRemote: false },
  { role: 'exercise-trainer', kind: 'exercise-training', name: 'Exercise with a trainer', isRemote: false },
  { role: 'physician', kind: 'medical-consultation', name: 'Doctor by phone', isRemote: true },
] as const

/** Settings by law of the demonstration. They are invented and no statement of any country's law. */
export const inventedSettings = (role: InventedRole): RoleSettings => ({
  country: 'GB',
  titleProtected: role === 'physiotherapist' || role === 'physician',
  hasRegister: true,
  registerName: 'Invented register',
  registerUrl: 'https://register.example/',
  ...(role === 'massage-therapist' && { minimumTrainingHours: 500 }),
  ...(role === 'physiotherapist' && { directAccess: true }),
  backgroundCheckType: 'Invented check',
  backgroundCheckYears: 3,
  healthProof: false,
  vehicleProof: false,
  lateVisits: false,
  noteRetentionYears: 8,
  reportDuties: 'Invented: none.',
  closedTasks: [],
})

/** What only one kind of record has, the same for everybody. */
export const inventedDetails: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>> = {
  identity: { bornOn: '1985-05-05', document: 'passport', lastFour: '0000', faceMatches: true },
  training: { hours: 650 },
  insurance: { professionalLiability: '5 million', publicLiability: '5 million', coversHomeVisits: true },
  'background-check': { type: 'Invented check', updateService: true, result: 'clear' },
  references: {
    first: 'Invented, A.',
    firstPhonedOn: '2026-01-10',
    second: 'Invented, B.',
    secondPhonedOn: '2026-01-11',
  },
  'right-to-work': { allowed: true },
}
