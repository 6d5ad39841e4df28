import { assess } from '@unspasm/care/assess'
import { parseCase } from '@unspasm/care/case'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import type { LocalDate } from '@unspasm/care/local-date'
import { createResult } from '@unspasm/care/result'
import { Hono } from 'hono'
import { readJson } from '../json-body.ts'
import { jsonOf, problemOf } from '../openapi/response.ts'
import { problem } from '../problem.ts'

/** Greatest length of a case: about ten times the longest case that answers every question. */
export const caseLimitBytes = 64 * 1024

export const assessPaths = {
  '/api/assess': {
    post: {
      operationId: 'assess',
      summary: 'Judges one case, as `unspasm assess` does. Nothing of it is kept or written down.',
      parameters: [
        {
          name: 'complete',
          in: 'query',
          required: false,
          schema: { enum: ['true', 'false'], default: 'false' },
          description:
            'With `true`, a yes-or-no question of category safety or remedy-gate that is left out counts as no. ' +
            'Without it, it is unanswered, and nothing that it guards is opened.',
        },
      ],
      requestBody: {
        required: true,
        description: `At most ${caseLimitBytes} bytes.`,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Case' } } },
      },
      responses: {
        200: jsonOf('The result.', { $ref: '#/components/schemas/Result' }),
        400: problemOf('`request/broken-json`, `request/wrong-query`'),
        413: problemOf('`request/too-large`'),
        415: problemOf('`request/not-json`'),
        422: problemOf('`case/refused`: `faults` names each field, what came and what was expected.'),
      },
    },
  },
} as const

const toResult = createResult(engineInForce)

/**
 * Judges a case that somebody sends. The page never calls it: on a phone the answers stay where they are.
 *
 * @param today the date on which a case that names none is judged.
 */
export const assessRoutes = (today: () => LocalDate) =>
  new Hono().post('/api/assess', async (c) => {
    c.header('Cache-Control', 'no-store')
    const complete = c.req.query('complete') ?? 'false'
    if (complete !== 'true' && complete !== 'false') {
      return problem(c, 'request/wrong-query', 'Expected complete=true or complete=false. Nothing was judged.')
    }
    const body = await readJson(c.req.raw, caseLimitBytes)
    if (!body.ok) {
      // NOTE: the rest of the body is not waited for.
      c.header('Connection', 'close')
      return problem(c, body.code, body.detail)
    }
    const parsed = parseCase(engineInForce, body.value, today())
    if (!parsed.ok) {
      const detail = 'Nothing was judged, and that is not a good result. Put the fields below right and send it again.'
      return problem(c, 'case/refused', detail, parsed.faults)
    }
    const { id, on, answers } = parsed.case
    return c.json(toResult(assess(complete === 'true' ? answerTheRestNo(engineInForce, answers, on) : answers, on), id))
  })
