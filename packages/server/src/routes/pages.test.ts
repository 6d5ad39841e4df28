import { describe, expect, it } from 'vitest'
import { createTestApp } from '../../test/test-app.ts'

const { app } = createTestApp()
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

describe('the page', () => {
  it.each(['/', '/check', '/plan/today', '/result?x=1', '/index.html'])('is under %s', async (path) => {
    const response = await get(path)

    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('Cache-Control')).toBe('no-cache')
    expect(await response.text()).toBe('the page')
  })

  it('lets a browser keep files whose name changes with their contents', async () => {
    const response = await get('/assets/page-1a2b.js')

    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
  })

  it.each(['/assets/page-gone.js', '/icon.svg', '/.env', '/../package.json', '/assets/%2e%2e/main.js'])(
    'has no %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['BR', 'br'],
    ['br;q=0.0', null],
    ['identity', null],
    ['', null],
  ])('answers "Accept-Encoding: %s" with %s', async (accepted, encoding) => {
    const response = await get('/', { 'Accept-Encoding': accepted })

    expect(response.headers.get('Content-Encoding')).toBe(encoding)
    expect(response.headers.get('Vary')).toBe('Accept-Encoding')
    expect(await response.text()).toBe(encoding === null ? 'the page' : `${encoding} the page`)
  })

  it('sends a file that has no compressed form as it is', async () => {
    const response = await get('/icon.png', { 'Accept-Encoding': 'br' })

    expect(response.headers.get('Content-Encoding')).toBeNull()
    expect(await response.text()).toBe('the icon')
  })

  it('does not send again what the browser holds in the same form', async () => {
    const first = await get('/', { 'Accept-Encoding': 'br' })
    const etag = first.headers.get('ETag')!
    const again = await get('/', { 'Accept-Encoding': 'br', 'If-None-Match': `"other", W/${etag}` })
    const otherForm = await get('/', { 'If-None-Match': etag })

    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(otherForm.status).toBe(200)
  })

  it('answers HEAD without a body', async () => {
    const response = await app.request('/', { method: 'HEAD' })

    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })
})
