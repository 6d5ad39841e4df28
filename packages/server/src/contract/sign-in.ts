import { z } from 'zod'
import { line } from './text.ts'

const practice = z.string().min(2).max(31).meta({ description: 'Id of the practice.' })

/** An address as people write it; what is kept is trimmed and in lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email().max(254))
  .meta({ description: 'Address for mail. Upper and lower case make no difference.' })

const returnPath = z
  .string()
  .max(500)
  .meta({ description: 'Page of this site to go back to. Anything that is not one is ignored.' })

export const linkRequest = z.strictObject({ practice, email: emailAddress, returnPath: returnPath.optional() })

export const signedIn = z.object({
  returnPath: z.string().nullable().meta({ description: 'Page to go back to, if one was asked for.' }),
})

/** Options as WebAuthn has them in JSON: what `@simplewebauthn/browser` takes. */
const ceremonyOptions = z.object({ options: z.record(z.string(), z.unknown()) })

const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(20_000)
const clientExtensionResults = z.record(z.string(), z.unknown())
const attachment = z.enum(['cross-platform', 'platform']).optional()

export const passkeyOptionsRequest = z.strictObject({ practice })
export const passkeyOptions = ceremonyOptions

/** An answer of an authenticator while signing in. Source: WebAuthn 3, `AuthenticationResponseJSON`. */
export const passkeyAnswer = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  authenticatorAttachment: attachment,
  clientExtensionResults,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
})

/** An answer of an authenticator while a passkey is made. Source: WebAuthn 3, `RegistrationResponseJSON`. */
export const passkeyMade = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  authenticatorAttachment: attachment,
  clientExtensionResults,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    authenticatorData: base64url.optional(),
    transports: z.array(line(30)).max(10).optional(),
    publicKeyAlgorithm: z.number().optional(),
    publicKey: base64url.optional(),
  }),
})

export const passkeySignIn = z.strictObject({ practice, answer: passkeyAnswer })

export type SignInApi = {
  'POST /api/sign-in/links': { body: z.input<typeof linkRequest>; answer: null }
  'POST /api/sign-in/links/:token': { answer: z.infer<typeof signedIn> }
  'POST /api/sign-in/passkeys/options': {
    body: z.input<typeof passkeyOptionsRequest>
    answer: z.infer<typeof passkeyOptions>
  }
  'POST /api/sign-in/passkeys': { body: z.input<typeof passkeySignIn>; answer: z.infer<typeof signedIn> }
  'POST /api/sign-out': { answer: null }
}
