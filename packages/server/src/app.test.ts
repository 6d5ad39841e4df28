import { describe, expect, it } from 'vitest'
import { createTestApp } from '../test/test-app.ts'
import { headersOfAll, headersOfPages } from './security-headers.ts'

type Document = { paths: Record<string, Record<string, { responses: Record<string, unknown> }>> }

describe('the app', () => {
  it('describes exactly the routes that it has', async () => {
    const { app } = createTestApp()
    const routes = app.routes
      .filter(({ path, method }) => path.startsWith('/api/') && method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)

    const { paths } = (await (await app.request('/api/openapi.json')).json()) as Document
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )

    expect(described.toSorted()).toEqual([...new Set(routes)].toSorted())
    expect(described).toContain('POST /api/assess')
  })

  it('points only at schemas that are there', async () => {
    const { app } = createTestApp()
    const text = await (await app.request('/api/openapi.json')).text()
    const document = JSON.parse(text) as { components: { schemas: Record<string, unknown> } }
    const named = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)

    expect(new Set(named)).toEqual(new Set(Object.keys(document.components.schemas)))
  })

  it('tells a monitor that it answers, with both versions', async () => {
    const response = await createTestApp().app.request('/api/health')

    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      status: 'ok',
      version: '9.8.7',
      guideline: '0.2.2',
      signed: false,
      database: 'starting',
    })
  })

  it.each([
    ['GET', '/api/nothing', 404, 'request/unknown-address'],
    ['POST', '/api', 404, 'request/unknown-address'],
    ['GET', '/missing.js', 404, 'request/unknown-address'],
    ['GET', '/api/assess', 405, 'request/wrong-method'],
    ['DELETE', '/api/health', 405, 'request/wrong-method'],
    ['POST', '/', 405, 'request/wrong-method'],
  ])('refuses %s %s with %i', async (method, path, status, code) => {
    const response = await createTestApp().app.request(path, { method })

    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status, code, type: `urn:unspasm:problem:${code}` })
  })

  it.each([
    ['starting', 'server/starting', '2'],
    ['failed', 'server/no-database', null],
  ] as const)('refuses what needs the database while that is %s', async (state, code, retryAfter) => {
    const response = await createTestApp({ databaseState: () => state }).app.request('/api/practices')

    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toBe(retryAfter)
    expect(await response.json()).toMatchObject({ code })
  })

  it('names the methods that an address takes', async () => {
    const { app } = createTestApp()

    expect((await app.request('/api/assess')).headers.get('Allow')).toBe('POST')
    expect((await app.request('/check', { method: 'PUT' })).headers.get('Allow')).toBe('GET, HEAD')
  })

  it.each([
    '/',
    '/check',
    '/icon.png',
    '/api/health',
    '/api/nothing',
    '/assets/missing.js',
    '/assets/drawing-1a2b.svg',
    '/service-worker.js',
  ])('protects %s', async (path) => {
    const { headers } = await createTestApp().app.request(path)

    expect(Object.fromEntries(headers)).toMatchObject(
      Object.fromEntries(Object.entries(headersOfPages).map(([name, value]) => [name.toLowerCase(), value])),
    )
    expect(headers.get('Content-Security-Policy')).not.toMatch(/unsafe|\*|data:|http/)
  })

  it('leaves out of the parts of a page what only a page obeys', async () => {
    const { headers } = await createTestApp().app.request('/assets/page-1a2b.js')

    expect(Object.keys(headersOfPages).filter((name) => headers.has(name))).toEqual(Object.keys(headersOfAll))
  })

  it('hides a bug from the client and reports it under the name of the request', async () => {
    const { send, bugs, lines } = createTestApp({
      today: () => {
        throw new Error('secret detail')
      },
    })
    const response = await send({ answers: {} })
    const text = await response.text()

    expect(response.status).toBe(500)
    expect(text).toContain('request-1')
    expect(text).not.toContain('secret')
    expect(bugs.map(([error, id]) => [error.message, id])).toEqual([['secret detail', 'request-1']])
    expect(lines).toMatchObject([{ status: 500 }])
  })

  it('writes down nothing of a request but its name, method, route, status and time', async () => {
    const { app, send, lines } = createTestApp()
    await send({ id: 'case-of-mine', answers: { age: 44 } }, '/api/assess?complete=true')
    await send({ answers: { 'pregnant-secret': true } })
    await app.request('/result?answers=secret', { headers: { 'User-Agent': 'someone' } })

    expect(lines).toEqual([
      { id: 'request-1', method: 'POST', route: '/api/assess', status: 200, ms: 0 },
      { id: 'request-2', method: 'POST', route: '/api/assess', status: 422, ms: 0 },
      { id: 'request-3', method: 'GET', route: '/*', status: 200, ms: 0 },
    ])
  })
})
