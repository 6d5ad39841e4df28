import { z } from 'zod'
import { emailAddress } from './sign-in.ts'
import { line } from './text.ts'

const givenRole = z.enum(['owner', 'professional'])

/** Somebody of the practice, as the owner sees them. */
export const personRow = z.object({
  id: z.uuid(),
  email: z.string(),
  firstName: z.string().nullable(),
  name: z.string().nullable(),
  roles: z.array(z.enum(['owner', 'professional', 'client'])),
  hasSignedIn: z.boolean(),
})
export const personList = z.object({ people: z.array(personRow) })

export const invitation = z.strictObject({
  email: emailAddress,
  role: givenRole,
  firstName: line(100).optional(),
})

/** Roles besides that of client, which everybody has. */
export const rolesChange = z.strictObject({ roles: z.array(givenRole).max(2) })

export type PersonRow = z.infer<typeof personRow>

export type PeopleApi = {
  'GET /api/practices/:practice/people': { answer: z.infer<typeof personList> }
  'POST /api/practices/:practice/people': { body: z.input<typeof invitation>; answer: PersonRow }
  'PUT /api/practices/:practice/people/:id/roles': { body: z.input<typeof rolesChange>; answer: PersonRow }
  'DELETE /api/practices/:practice/people/:id/sessions': { answer: null }
}
