import { credentialKindIds, extraSkills } from '@unspasm/guideline/practice/credential-kind'
import { scopes, type Task, type TaskId } from '@unspasm/guideline/practice/scope'
import { z } from 'zod'
import { civilDate, gender, language, professionalRole, serviceKind } from './bounds.ts'
import { service } from './services.ts'

const tasks: readonly TaskId[] = [
  ...new Set(Object.values(scopes).flatMap(({ may }) => may.map(({ id }: Task & { readonly id: TaskId }) => id))),
]

/** A licence as a customer sees it. */
export const checkedLicence = z.object({
  role: professionalRole,
  register: z.string(),
  number: z.string(),
  url: z.string().nullable(),
  checkedOn: civilDate.meta({ description: 'The last day on which a person looked.' }),
})

/** A professional in the directory. Source: professionals 2, "Shown to the customer". */
export const therapistCard = z.object({
  id: z.uuid(),
  firstName: z.string(),
  hasPhoto: z.boolean(),
  roles: z.array(professionalRole).meta({ description: 'Roles in which this person can be booked today.' }),
  services: z.array(service),
  skills: z.array(z.enum(extraSkills)),
  languages: z.array(language),
  gender: gender.nullable(),
  workingYears: z.int().nullable().meta({ description: 'Whole years in the profession; null: not told.' }),
  visitsCompleted: z.int(),
  near: z.string().nullable().meta({ description: 'The part of town around which somebody works, rounded.' }),
  licences: z.array(checkedLicence),
  checked: z.array(z.enum(credentialKindIds)).meta({ description: 'What was checked besides licences.' }),
  isSelfVerified: z.boolean().meta({ description: 'The only owner has entered and verified something of this alone.' }),
})

export const therapistProfile = therapistCard.extend({
  about: z.string(),
  scopes: z.array(z.object({ role: professionalRole, may: z.array(z.enum(tasks)) })),
})

export const therapistList = z.object({ therapists: z.array(therapistCard) })

/** What somebody looks for. Left out: anything. */
export const therapistQuery = z
  .strictObject({
    service: z.uuid().optional(),
    kind: serviceKind.optional(),
    role: professionalRole.optional(),
    latitude: z.coerce.number().min(-90).max(90).optional(),
    longitude: z.coerce.number().min(-180).max(180).optional(),
    language: language.optional(),
    gender: gender.optional(),
  })
  .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
    path: ['longitude'],
    message: 'latitude and longitude together',
  })

export type TherapistCard = z.infer<typeof therapistCard>
export type TherapistProfile = z.infer<typeof therapistProfile>
export type TherapistQuery = z.infer<typeof therapistQuery>

export type TherapistsApi = {
  'GET /api/practices/:practice/professionals': { answer: z.infer<typeof therapistList> }
  'GET /api/practices/:practice/professionals/:id': { answer: TherapistProfile }
}
