import { z } from 'zod'
import { passkeyMade, passkeyOptions } from './sign-in.ts'
import { line, phone } from './text.ts'
import { instant } from './bounds.ts'

const role = z.enum(['owner', 'professional', 'client'])

/** Who is signed in. */
export const me = z.object({
  practice: z.string().meta({ description: 'Id of the practice.' }),
  id: z.uuid(),
  email: z.string(),
  firstName: z.string().nullable(),
  name: z.string().nullable().meta({ description: 'First and family name.' }),
  phone: z.string().nullable(),
  roles: z.array(role).meta({ description: 'Everybody is a client; some have another role besides.' }),
  hasPasskey: z.boolean(),
})

export const meAnswer = z.object({ me: me.nullable().meta({ description: 'null: nobody is signed in.' }) })

const written = (most: number) => line(most).nullable()

/** What of it may be changed. Left out: unchanged. `null`: removed. */
export const meChange = z.strictObject({
  firstName: written(100).optional(),
  name: written(200).optional(),
  phone: phone.nullable().optional(),
})

/** A device on which somebody is signed in. */
export const sessionRow = z.object({
  id: z.uuid(),
  device: z.string().meta({ description: '"Firefox on Linux"' }),
  method: z.enum(['link', 'passkey', 'demonstration']),
  since: instant,
  lastSeen: instant.meta({ description: 'Within the hour.' }),
  isThisOne: z.boolean(),
})
export const sessionList = z.object({ sessions: z.array(sessionRow) })

export const passkeyRow = z.object({
  id: z.uuid(),
  name: z.string(),
  since: instant,
  lastUsed: instant.nullable(),
})
export const passkeyList = z.object({ passkeys: z.array(passkeyRow) })

const passkeyName = line(100)
export const passkeyNew = z.strictObject({ name: passkeyName.optional(), made: passkeyMade })
export const passkeyRename = z.strictObject({ name: passkeyName })

export type Me = z.infer<typeof me>
export type SessionRow = z.infer<typeof sessionRow>
export type PasskeyRow = z.infer<typeof passkeyRow>

export type MeApi = {
  'GET /api/me': { answer: z.infer<typeof meAnswer> }
  'PATCH /api/me': { body: z.input<typeof meChange>; answer: z.infer<typeof meAnswer> }
  'GET /api/me/sessions': { answer: z.infer<typeof sessionList> }
  'DELETE /api/me/sessions': { answer: null }
  'DELETE /api/me/sessions/:id': { answer: null }
  'GET /api/me/passkeys': { answer: z.infer<typeof passkeyList> }
  'POST /api/me/passkeys/options': { answer: z.infer<typeof passkeyOptions> }
  'POST /api/me/passkeys': { body: z.input<typeof passkeyNew>; answer: PasskeyRow }
  'PATCH /api/me/passkeys/:id': { body: z.input<typeof passkeyRename>; answer: null }
  'DELETE /api/me/passkeys/:id': { answer: null }
}
