import { guidelineVersion, signature } from '@unspasm/guideline/guideline'
import { Hono } from 'hono'
import type { DatabaseState } from '../db/database-state.ts'
import { jsonOf } from '../openapi/response.ts'

export const healthPaths = {
  '/api/health': {
    get: {
      operationId: 'health',
      summary: 'Whether the server answers, and with which versions.',
      responses: {
        200: jsonOf('It answers.', {
          type: 'object',
          required: ['status', 'version', 'guideline', 'signed', 'database'],
          properties: {
            status: { const: 'ok' },
            version: { type: 'string', description: 'Version of the software.' },
            guideline: { type: 'string', description: 'Version of the guideline.' },
            signed: { type: 'boolean', description: 'Whether a clinician has signed this version of the guideline.' },
            database: {
              enum: ['starting', 'ready', 'failed'],
              description: 'Without it the advice works, and no practice does.',
            },
          },
        }),
      },
    },
  },
} as const

/** Tells a monitor that the server answers. */
export const healthRoutes = (version: string, databaseState: () => DatabaseState) =>
  new Hono().get('/api/health', (c) => {
    c.header('Cache-Control', 'no-store')
    return c.json({
      status: 'ok',
      version,
      guideline: guidelineVersion,
      signed: signature !== null,
      database: databaseState(),
    })
  })
