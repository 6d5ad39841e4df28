import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import {
  meAnswer,
  meChange,
  passkeyList,
  passkeyNew,
  passkeyRename,
  passkeyRow,
  sessionList,
  type MeApi,
} from '../contract/me.ts'
import { passkeyOptions } from '../contract/sign-in.ts'
import { bodyOf, givenSchema, pathParameter } from '../openapi/body.ts'
import { emptyOf, jsonOf, problemOf } from '../openapi/response.ts'
import { addPasskey, askForNewPasskey } from '../operations/add-passkey.ts'
import { changeMe, getMe } from '../operations/change-me.ts'
import { endSessions } from '../operations/end-sessions.ts'
import { listPasskeys, removePasskey, renamePasskey } from '../operations/keep-passkeys.ts'
import { listSessions } from '../operations/list-sessions.ts'
import { deviceName } from '../people/device-name.ts'
import { isRecordId } from '../people/record-id.ts'
import { overLimit } from '../people/limited.ts'
import { relyingPartyOf } from '../people/relying-party.ts'
import { originOf } from '../people/same-origin.ts'
import { dropSessionCookie } from '../people/session-cookie.ts'
import { asks, isSecure, noSuchRecord } from '../people/with-viewer.ts'
import { problem } from '../problem.ts'
import { readValid } from '../valid-body.ts'
import type { Site } from '../world.ts'
import { passkeyLimitBytes } from './sign-in.ts'

const notSignedIn = problemOf('`person/not-signed-in`')
const noRecord = problemOf('`record/not-found`')
const wrongBody = problemOf('`request/wrong-body`')
const tooOften = problemOf('`request/too-often`: `Retry-After` says when.')
const id = pathParameter('id', 'Id of the record.')

export const mePaths = {
  '/api/me': {
    get: {
      operationId: 'me',
      summary: 'Who is signed in, if anybody.',
      responses: { 200: jsonOf('Who asks.', givenSchema(meAnswer)) },
    },
    patch: {
      operationId: 'changeMe',
      summary: 'Changes what somebody has told about themselves. What is left out stays.',
      requestBody: bodyOf(meChange),
      responses: {
        200: jsonOf('As it is now.', givenSchema(meAnswer)),
        401: notSignedIn,
        422: wrongBody,
        429: tooOften,
      },
    },
  },
  '/api/me/sessions': {
    get: {
      operationId: 'mySessions',
      summary: 'Devices on which somebody is signed in, this one first.',
      responses: { 200: jsonOf('The devices.', givenSchema(sessionList)), 401: notSignedIn },
    },
    delete: {
      operationId: 'signOutEverywhere',
      summary: 'Signs out on every device, this one included.',
      responses: { 204: emptyOf('Signed out.'), 401: notSignedIn },
    },
  },
  '/api/me/sessions/{id}': {
    delete: {
      operationId: 'signOutThere',
      summary: 'Signs out on one device.',
      parameters: [id],
      responses: { 204: emptyOf('Signed out there.'), 401: notSignedIn, 404: noRecord },
    },
  },
  '/api/me/passkeys': {
    get: {
      operationId: 'myPasskeys',
      summary: 'Passkeys, oldest first.',
      responses: { 200: jsonOf('The passkeys.', givenSchema(passkeyList)), 401: notSignedIn },
    },
    post: {
      operationId: 'addPasskey',
      summary: 'Keeps a passkey that an authenticator has just made.',
      requestBody: bodyOf(passkeyNew),
      responses: {
        201: jsonOf('The passkey.', givenSchema(passkeyRow)),
        401: notSignedIn,
        422: problemOf('`request/wrong-body`, `passkey/refused`'),
        429: tooOften,
      },
    },
  },
  '/api/me/passkeys/options': {
    post: {
      operationId: 'askForNewPasskey',
      summary: 'What a browser makes a passkey with. WebAuthn 3, `PublicKeyCredentialCreationOptionsJSON`.',
      responses: {
        200: jsonOf('The options.', givenSchema(passkeyOptions)),
        401: notSignedIn,
        429: tooOften,
      },
    },
  },
  '/api/me/passkeys/{id}': {
    patch: {
      operationId: 'renamePasskey',
      summary: 'Gives a passkey another name.',
      parameters: [id],
      requestBody: bodyOf(passkeyRename),
      responses: { 204: emptyOf('Renamed.'), 401: notSignedIn, 404: noRecord, 422: wrongBody },
    },
    delete: {
      operationId: 'removePasskey',
      summary: 'Removes a passkey: it opens nothing from now on.',
      parameters: [id],
      responses: { 204: emptyOf('Removed.'), 401: notSignedIn, 404: noRecord },
    },
  },
} as const

/** What somebody sees and changes of their own account. Every record is looked for among their own. */
export function meRoutes(site: Site) {
  const originFor = (c: Context) => originOf(c, site.publicUrl)

  return new Hono<AppEnv>()
    .get('/api/me', async (c) => {
      const viewer = c.get('viewer')
      const answer: MeApi['GET /api/me']['answer'] = { me: viewer && (await getMe(c.get('world'), viewer)) }
      return c.json(answer)
    })
    .patch('/api/me', asks('me/change'), async (c) => {
      const asker = c.get('asker')
      const body = await readValid(c, meChange)
      if (!body.ok) return body.refusal
      const refusal = await overLimit(c, asker.practiceId, 'person/change', asker.personId)
      if (refusal) return refusal
      await changeMe(c.get('world'), asker, body.value)
      const answer: MeApi['PATCH /api/me']['answer'] = { me: await getMe(c.get('world'), asker) }
      return c.json(answer)
    })
    .get('/api/me/sessions', asks('session/list'), async (c) => {
      const answer: MeApi['GET /api/me/sessions']['answer'] = {
        sessions: await listSessions(c.get('world'), c.get('asker')),
      }
      return c.json(answer)
    })
    .delete('/api/me/sessions', asks('session/end'), async (c) => {
      const { practiceId, personId } = c.get('asker')
      await endSessions(c.get('world'), { practiceId, personId }, c.get('asker'))
      dropSessionCookie(c, isSecure(originFor(c)))
      return c.body(null, 204)
    })
    .delete('/api/me/sessions/:id', asks('session/end'), async (c) => {
      const { practiceId, personId } = c.get('asker')
      const sessionId = c.req.param('id')
      const ended =
        isRecordId(sessionId) &&
        (await endSessions(c.get('world'), { practiceId, personId, sessionId }, c.get('asker'))) > 0
      return ended ? c.body(null, 204) : noSuchRecord(c)
    })
    .get('/api/me/passkeys', asks('passkey/list'), async (c) => {
      const answer: MeApi['GET /api/me/passkeys']['answer'] = {
        passkeys: await listPasskeys(c.get('world'), c.get('asker')),
      }
      return c.json(answer)
    })
    .post('/api/me/passkeys/options', asks('passkey/add'), async (c) => {
      const asker = c.get('asker')
      const refusal = await overLimit(c, asker.practiceId, 'person/change', asker.personId)
      if (refusal) return refusal
      const options = await askForNewPasskey(c.get('world'), asker, relyingPartyOf(originFor(c)))
      const answer: MeApi['POST /api/me/passkeys/options']['answer'] = { options: { ...options } }
      return c.json(answer)
    })
    .post('/api/me/passkeys', asks('passkey/add'), async (c) => {
      const asker = c.get('asker')
      const body = await readValid(c, passkeyNew, passkeyLimitBytes)
      if (!body.ok) return body.refusal
      const refusal = await overLimit(c, asker.practiceId, 'person/change', asker.personId)
      if (refusal) return refusal
      const added = await addPasskey(c.get('world'), asker, {
        made: body.value.made as RegistrationResponseJSON,
        name: body.value.name ?? deviceName(c.req.header('User-Agent') ?? ''),
        relyingParty: relyingPartyOf(originFor(c)),
      })
      if (!added.ok) return problem(c, added.code, 'Try once more, or go on signing in by mail.')
      const answer: MeApi['POST /api/me/passkeys']['answer'] = added.passkey
      return c.json(answer, 201)
    })
    .patch('/api/me/passkeys/:id', asks('passkey/rename'), async (c) => {
      const body = await readValid(c, passkeyRename)
      if (!body.ok) return body.refusal
      const passkey = c.req.param('id')
      const renamed =
        isRecordId(passkey) && (await renamePasskey(c.get('world'), c.get('asker'), passkey, body.value.name))
      return renamed ? c.body(null, 204) : noSuchRecord(c)
    })
    .delete('/api/me/passkeys/:id', asks('passkey/remove'), async (c) => {
      const passkey = c.req.param('id')
      const removed = isRecordId(passkey) && (await removePasskey(c.get('world'), c.get('asker'), passkey))
      return removed ? c.body(null, 204) : noSuchRecord(c)
    })
}
