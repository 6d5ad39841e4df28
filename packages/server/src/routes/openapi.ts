import { Hono } from 'hono'
import { describeApi } from '../openapi/document.ts'

/** Describes the API to programs. */
export function openApiRoutes(version: string) {
  const document = describeApi(version)
  return new Hono().get('/api/openapi.json', (c) => {
    c.header('Cache-Control', 'no-cache')
    return c.json(document)
  })
}
