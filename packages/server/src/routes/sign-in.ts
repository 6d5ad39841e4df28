import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import {
  linkRequest,
  passkeyOptions,
  passkeyOptionsRequest,
  passkeySignIn,
  signedIn,
  type SignInApi,
} from '../contract/sign-in.ts'
import { demonstrationSignIn } from '../contract/demonstration.ts'
import { bodyOf, givenSchema, pathParameter } from '../openapi/body.ts'
import { emptyOf, jsonOf, problemOf } from '../openapi/response.ts'
import { endSessions } from '../operations/end-sessions.ts'
import { findPractice } from '../operations/find-practice.ts'
import { openSignInLink } from '../operations/open-sign-in-link.ts'
import { sendSignInLink } from '../operations/send-sign-in-link.ts'
import { signInToDemonstration } from '../operations/sign-in-to-demonstration.ts'
import { askForPasskey, signInWithPasskey } from '../operations/sign-in-with-passkey.ts'
import { deviceName } from '../people/device-name.ts'
import { overLimit } from '../people/limited.ts'
import { peerOf } from '../people/peer.ts'
import { relyingPartyOf } from '../people/relying-party.ts'
import { originOf } from '../people/same-origin.ts'
import { dropSessionCookie, readSessionCookie, writeSessionCookie } from '../people/session-cookie.ts'
import { parseAddressed, type AddressedToken } from '../people/token.ts'
import { isSecure, noSuchRecord } from '../people/with-viewer.ts'
import { problem } from '../problem.ts'
import { readValid } from '../valid-body.ts'
import type { Site } from '../world.ts'
import { practiceParameter } from './practices.ts'

const tooOften = problemOf('`request/too-often`: `Retry-After` says when.')
const noPractice = problemOf('`record/not-found`: there is no such practice.')
const wrongBody = problemOf('`request/wrong-body`')
const withCookie = jsonOf('Signed in; the session is in the cookie.', givenSchema(signedIn))

export const signInPaths = {
  '/api/sign-in/links': {
    post: {
      operationId: 'sendSignInLink',
      summary: 'Sends a link that signs in, once. The answer is the same whether the address is known or not.',
      requestBody: bodyOf(linkRequest),
      responses: { 202: emptyOf('A mail is on its way.'), 404: noPractice, 422: wrongBody, 429: tooOften },
    },
  },
  '/api/sign-in/links/{token}': {
    post: {
      operationId: 'openSignInLink',
      summary: 'Uses a link up and signs in. Looking at the page of a link does not use it up.',
      parameters: [pathParameter('token', 'What stands behind # in the link.')],
      responses: { 200: withCookie, 410: problemOf('`sign-in/link-void`'), 429: tooOften },
    },
  },
  '/api/sign-in/passkeys/options': {
    post: {
      operationId: 'askForPasskey',
      summary: 'What a browser asks an authenticator with. WebAuthn 3, `PublicKeyCredentialRequestOptionsJSON`.',
      requestBody: bodyOf(passkeyOptionsRequest),
      responses: {
        200: jsonOf('The options.', givenSchema(passkeyOptions)),
        404: noPractice,
        422: wrongBody,
        429: tooOften,
      },
    },
  },
  '/api/sign-in/passkeys': {
    post: {
      operationId: 'signInWithPasskey',
      summary: 'Signs in with what an authenticator answered.',
      requestBody: bodyOf(passkeySignIn),
      responses: {
        200: withCookie,
        403: problemOf('`sign-in/passkey-refused`'),
        404: noPractice,
        422: wrongBody,
        429: tooOften,
      },
    },
  },
  '/api/practices/{practice}/demonstration/sign-in': {
    post: {
      operationId: 'signInToDemonstration',
      summary:
        'Signs in as somebody invented, in a demonstration whose mails are not sent. Elsewhere it does not exist.',
      parameters: [practiceParameter],
      requestBody: bodyOf(demonstrationSignIn),
      responses: { 200: withCookie, 404: noPractice, 422: wrongBody, 429: tooOften },
    },
  },
  '/api/sign-out': {
    post: {
      operationId: 'signOut',
      summary: 'Signs out on this device.',
      responses: { 204: emptyOf('Signed out, or nobody was signed in.') },
    },
  },
} as const

/** Signing in and out. */
export function signInRoutes(site: Site) {
  const originFor = (c: Context) => originOf(c, site.publicUrl)
  const browserOf = (c: Context) => ({
    device: deviceName(c.req.header('User-Agent') ?? ''),
    instead: readSessionCookie(c, isSecure(originFor(c))),
  })
  const letIn = (
    c: Context,
    { token, maxAgeSeconds, returnPath }: { token: AddressedToken; maxAgeSeconds: number; returnPath: string | null },
  ) => {
    writeSessionCookie(c, token, isSecure(originFor(c)), maxAgeSeconds)
    const answer: SignInApi['POST /api/sign-in/passkeys']['answer'] = { returnPath }
    return c.json(answer)
  }

  return new Hono<AppEnv>()
    .post('/api/sign-in/links', async (c) => {
      const body = await readValid(c, linkRequest)
      if (!body.ok) return body.refusal
      const { practice: id, email, returnPath } = body.value
      const practice = await findPractice(c.get('world'), id)
      if (practice === null) return noSuchRecord(c)
      const refusal =
        (await overLimit(c, id, 'sign-in/peer', peerOf(c, site.proxies))) ??
        (await overLimit(c, id, 'sign-in/address', email))
      if (refusal) return refusal
      await sendSignInLink(c.get('world'), {
        practiceId: id,
        practiceName: practice.name,
        email,
        returnPath,
        origin: originFor(c),
      })
      return c.body(null, 202)
    })
    .post('/api/sign-in/links/:token', async (c) => {
      const token = parseAddressed(c.req.param('token'))
      const practice = token && (await findPractice(c.get('world'), token.practiceId))
      if (!token || !practice) return problem(c, 'sign-in/link-void', askAgain)
      const refusal = await overLimit(c, practice.id, 'sign-in/use', peerOf(c, site.proxies))
      if (refusal) return refusal
      const opened = await openSignInLink(c.get('world'), { token, ...browserOf(c) })
      return opened.ok ? letIn(c, opened) : problem(c, opened.code, askAgain)
    })
    .post('/api/sign-in/passkeys/options', async (c) => {
      const body = await readValid(c, passkeyOptionsRequest)
      if (!body.ok) return body.refusal
      const { practice: id } = body.value
      if ((await findPractice(c.get('world'), id)) === null) return noSuchRecord(c)
      const refusal = await overLimit(c, id, 'passkey/peer', peerOf(c, site.proxies))
      if (refusal) return refusal
      const options = await askForPasskey(c.get('world'), id, relyingPartyOf(originFor(c)))
      const answer: SignInApi['POST /api/sign-in/passkeys/options']['answer'] = { options: { ...options } }
      return c.json(answer)
    })
    .post('/api/sign-in/passkeys', async (c) => {
      const body = await readValid(c, passkeySignIn, passkeyLimitBytes)
      if (!body.ok) return body.refusal
      const { practice: id, answer } = body.value
      if ((await findPractice(c.get('world'), id)) === null) return noSuchRecord(c)
      const refusal = await overLimit(c, id, 'passkey/peer', peerOf(c, site.proxies))
      if (refusal) return refusal
      const opened = await signInWithPasskey(c.get('world'), {
        practiceId: id,
        answer: answer as AuthenticationResponseJSON,
        relyingParty: relyingPartyOf(originFor(c)),
        ...browserOf(c),
      })
      if (!opened.ok) return problem(c, opened.code, 'Sign in by mail instead, and add a new passkey.')
      return letIn(c, { ...opened, returnPath: null })
    })
    .post('/api/practices/:practice/demonstration/sign-in', async (c) => {
      const id = c.req.param('practice')
      const practice = await findPractice(c.get('world'), id)
      // NOTE: an invented owner may invite people; where mails are sent, strangers would receive them.
      if (!practice?.isDemonstration || site.mail === 'sent') return noSuchRecord(c)
      const body = await readValid(c, demonstrationSignIn)
      if (!body.ok) return body.refusal
      const refusal = await overLimit(c, id, 'sign-in/use', peerOf(c, site.proxies))
      if (refusal) return refusal
      const opened = await signInToDemonstration(c.get('world'), { practiceId: id, ...body.value, ...browserOf(c) })
      return opened === null ? noSuchRecord(c) : letIn(c, opened)
    })
    .post('/api/sign-out', async (c) => {
      const viewer = c.get('viewer')
      if (viewer) await endSessions(c.get('world'), viewer, viewer)
      dropSessionCookie(c, isSecure(originFor(c)))
      return c.body(null, 204)
    })
}

/** Greatest length of what an authenticator answers. */
export const passkeyLimitBytes = 64 * 1024

const askAgain = 'Ask for a new link. The newest mail has the one that opens.'
