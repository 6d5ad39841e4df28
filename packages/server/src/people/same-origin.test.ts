import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { sameOrigin } from './same-origin.ts'

const app = (publicUrl: string | null) =>
  new Hono()
    .use(sameOrigin(publicUrl))
    .get('/', (c) => c.text('read'))
    .post('/', (c) => c.text('changed'))
    .delete('/', (c) => c.text('changed'))

const cookie = { Cookie: 'unspasm=north.x' }
const ask = async (headers: Record<string, string>, { method = 'POST', publicUrl = null as string | null } = {}) =>
  (await app(publicUrl).request('http://localhost/', { method, headers: { Host: 'localhost', ...headers } })).status

describe('a request that changes something', () => {
  it.each([
    [{ 'Sec-Fetch-Site': 'same-origin' }],
    [{ 'Sec-Fetch-Site': 'same-origin', ...cookie }],
    [{ Origin: 'http://localhost', ...cookie }],
    [{}],
  ])('goes through with %j', async (headers) => {
    expect(await ask(headers)).toBe(200)
    expect(await ask(headers, { method: 'DELETE' })).toBe(200)
  })

  it.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
    [{ 'Sec-Fetch-Site': 'none' }],
    [{ 'Sec-Fetch-Site': 'cross-site', Origin: 'http://localhost' }],
    [{ Origin: 'http://evil.example' }],
    [{ Origin: 'null' }],
    [{ Origin: 'http://localhost:8080' }],
    [{ Origin: 'http://localhost.evil.example' }],
    [cookie],
  ])('is refused with %j', async (headers) => {
    expect(await ask(headers)).toBe(403)
    expect(await ask(headers, { method: 'DELETE' })).toBe(403)
  })

  it('is held against the public address where there is one', async () => {
    const publicUrl = 'https://practice.example'

    expect(await ask({ Origin: 'https://practice.example' }, { publicUrl })).toBe(200)
    expect(await ask({ Origin: 'http://localhost' }, { publicUrl })).toBe(403)
  })

  it('is not what reading is: a link from anywhere may open a page', async () => {
    expect(await ask({ 'Sec-Fetch-Site': 'cross-site' }, { method: 'GET' })).toBe(200)
  })
})
