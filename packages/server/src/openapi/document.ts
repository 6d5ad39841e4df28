import { assessPaths } from '../routes/assess.ts'
import { healthPaths } from '../routes/health.ts'
import { mePaths } from '../routes/me.ts'
import { outboxPaths } from '../routes/outbox.ts'
import { peoplePaths } from '../routes/people.ts'
import { practicesPaths } from '../routes/practices.ts'
import { signInPaths } from '../routes/sign-in.ts'
import { bookingsPaths } from '../routes/bookings.ts'
import { coursesPaths } from '../routes/courses.ts'
import { credentialsPaths } from '../routes/credentials.ts'
import { decisionsPaths } from '../routes/decisions.ts'
import { hoursPaths } from '../routes/hours.ts'
import { offersPaths } from '../routes/offers.ts'
import { oversightPaths } from '../routes/oversight.ts'
import { placesPaths } from '../routes/places.ts'
import { servicesPaths } from '../routes/services.ts'
import { staffPaths } from '../routes/staff.ts'
import { therapistsPaths } from '../routes/therapists.ts'
import { waitlistPaths } from '../routes/waitlist.ts'
import { caseSchema } from './case-schema.ts'
import { jsonOf, problemOf } from './response.ts'
import { problemSchema, resultSchema } from './result-schema.ts'

const openApiPaths = {
  '/api/openapi.json': {
    get: {
      operationId: 'openapi',
      summary: 'This description.',
      responses: { 200: jsonOf('OpenAPI 3.1.', { type: 'object' }) },
    },
  },
}

/**
 * Describes every route of the API.
 *
 * @param version version of the software.
 * @returns       an OpenAPI 3.1 document.
 */
export function describeApi(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Unspasm',
      version,
      description:
        'Help for a locked back: is it dangerous, why, and what to do now. It does not replace a clinician. ' +
        'In an emergency call the local emergency number.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: withDefault({
      ...healthPaths,
      ...openApiPaths,
      ...assessPaths,
      ...practicesPaths,
      ...signInPaths,
      ...mePaths,
      ...peoplePaths,
      ...outboxPaths,
      ...offersPaths,
      ...bookingsPaths,
      ...coursesPaths,
      ...credentialsPaths,
      ...decisionsPaths,
      ...hoursPaths,
      ...oversightPaths,
      ...placesPaths,
      ...servicesPaths,
      ...staffPaths,
      ...therapistsPaths,
      ...waitlistPaths,
    }),
    components: { schemas: { Case: caseSchema, Result: resultSchema, Problem: problemSchema } },
  }
}

type Operation = { readonly responses: Readonly<Record<string, unknown>> }

/** Adds the refusal that any operation may give. */
function withDefault(paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>) {
  const bug = problemOf('Any other refusal, `server/bug` among them.')
  return Object.fromEntries(
    Object.entries(paths).map(([path, operations]) => [
      path,
      Object.fromEntries(
        Object.entries(operations).map(([method, operation]) => [
          method,
          { ...operation, responses: { ...operation.responses, default: bug } },
        ]),
      ),
    ]),
  )
}
