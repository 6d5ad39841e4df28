import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { send } from '../../api.ts'

/** Whether this browser can make and use passkeys here: they are bound to a name, and a bare address has none. */
export const hasPasskeys = () => browserSupportsWebAuthn() && !/^[\d.]+$|^\[/.test(location.hostname)

/** Signs in with a passkey of this device. `false`: the person or the server said no. */
export async function signInByPasskey(practice: string): Promise<boolean> {
  const asked = await send('POST /api/sign-in/passkeys/options', { body: { practice } })
  if (!asked.ok) return false
  try {
    const optionsJSON = asked.value.options as unknown as PublicKeyCredentialRequestOptionsJSON
    const answer = await startAuthentication({ optionsJSON })
    return (await send('POST /api/sign-in/passkeys', { body: { practice, answer: plain(answer) } })).ok
  } catch {
    // NOTE: the browser throws when the person changes their mind.
    return false
  }
}

/** Makes a passkey on this device. `false`: the person, the device or the server said no. */
export async function makePasskey(): Promise<boolean> {
  const asked = await send('POST /api/me/passkeys/options', {})
  if (!asked.ok) return false
  try {
    const optionsJSON = asked.value.options as unknown as PublicKeyCredentialCreationOptionsJSON
    const made = await startRegistration({ optionsJSON })
    return (await send('POST /api/me/passkeys', { body: { made: plain(made) } })).ok
  } catch {
    // NOTE: the browser throws when the person changes their mind, or the device has one already.
    return false
  }
}

/** NOTE: the types of WebAuthn have no index, and what is sent is plain JSON. */
const plain = <Made extends { readonly clientExtensionResults: object }>({
  clientExtensionResults,
  ...rest
}: Made) => ({
  ...rest,
  clientExtensionResults: { ...clientExtensionResults },
})
