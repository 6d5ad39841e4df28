import { credentialKindIds, extraSkills, verificationMethods } from '@unspasm/guideline/practice/credential-kind'
import { z } from 'zod'
import { credentialSchema } from '../professionals/credential-entry.ts'
import { civilDate, instant, professionalRole } from './bounds.ts'
import { lines } from './text.ts'

const text = z.string().nullable()

/** One record of what was checked about somebody, as the owner and the professional see it. */
export const credential = z.object({
  id: z.uuid(),
  professionalId: z.uuid(),
  professionalName: z.string(),
  kind: z.enum(credentialKindIds),
  role: professionalRole.nullable(),
  skill: z.enum(extraSkills).nullable(),
  country: text,
  region: text,
  issuer: text,
  number: text,
  registerUrl: text,
  nameOnRecord: text,
  conditions: text,
  issuedOn: civilDate.nullable(),
  expiresOn: civilDate
    .nullable()
    .meta({ description: 'First day on which it counts no longer, its greatest age considered; null: it has no end.' }),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  state: z.enum(['entered', 'verified', 'refused', 'suspended']),
  enteredBy: z.string(),
  enteredAt: instant,
  method: z.enum(verificationMethods).nullable(),
  verifiedBy: text,
  verifiedOn: civilDate.nullable(),
  isSelfVerified: z.boolean(),
  decisionNote: text,
  nextCheckOn: civilDate.nullable(),
  file: z.object({ id: z.uuid(), name: z.string(), mediaType: z.string(), sizeBytes: z.int() }).nullable(),
  registerChecks: z
    .array(z.object({ at: instant, outcome: z.enum(['found', 'not-found']) }))
    .meta({ description: 'Newest first.' }),
  mayDecide: z.enum(['yes', 'self', 'no']).meta({
    description:
      'self: with the mark of a self-verified record. no: four eyes are needed, or it is not for the viewer.',
  }),
  lacks: z.array(z.string()).meta({ description: 'Why it cannot be verified as it is.' }),
})

export const credentialList = z.object({ credentials: z.array(credential) })

const note = lines(600).default('')

export const verification = z.strictObject({ method: z.enum(verificationMethods), note })
export const refusal = z.strictObject({ note: lines(600).min(1, 'write what is wrong') })
export const registerCheck = z.strictObject({ outcome: z.enum(['found', 'not-found']) })

export type Credential = z.infer<typeof credential>

export type CredentialsApi = {
  'GET /api/practices/:practice/staff/:id/credentials': { answer: z.infer<typeof credentialList> }
  'POST /api/practices/:practice/staff/:id/credentials': { body: z.input<typeof credentialSchema>; answer: Credential }
  'GET /api/practices/:practice/credentials/:id': { answer: Credential }
  'POST /api/practices/:practice/credentials/:id/verification': {
    body: z.input<typeof verification>
    answer: Credential
  }
  'POST /api/practices/:practice/credentials/:id/refusal': { body: z.input<typeof refusal>; answer: Credential }
  'POST /api/practices/:practice/credentials/:id/suspension': { body: z.input<typeof refusal>; answer: Credential }
  'POST /api/practices/:practice/credentials/:id/register-checks': {
    body: z.input<typeof registerCheck>
    answer: Credential
  }
}
