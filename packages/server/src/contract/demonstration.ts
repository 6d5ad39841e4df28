import { z } from 'zod'
import { signedIn } from './sign-in.ts'

/** As whom one looks around in a demonstration. */
export const demonstrationSignIn = z.strictObject({ as: z.enum(['owner', 'professional', 'client']) })

export type DemonstrationApi = {
  'POST /api/practices/:practice/demonstration/sign-in': {
    body: z.input<typeof demonstrationSignIn>
    answer: z.infer<typeof signedIn>
  }
}
