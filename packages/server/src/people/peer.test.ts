import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { isFromThisMachine, peerOf } from './peer.ts'

type Asked = { readonly headers?: Record<string, string>; readonly address?: string; readonly proxies?: number }

const app = new Hono()
  .get('/peer/:proxies', (c) => c.text(peerOf(c, Number(c.req.param('proxies')))))
  .get('/here', (c) => c.text(String(isFromThisMachine(c))))

const ask = async (path: string, { headers = {}, address = '127.0.0.1' }: Asked) => {
  const request = new Request(`http://localhost${path}`, { headers: { Host: 'localhost:3000', ...headers } })
  return (await app.request(request, {}, { incoming: { socket: { remoteAddress: address } } })).text()
}
const peer = ({ proxies = 0, ...asked }: Asked) => ask(`/peer/${proxies}`, asked)
const isHere = async (asked: Asked) => (await ask('/here', asked)) === 'true'

describe('whoever asks', () => {
  it('is the other end of the connection, whatever they say of themselves', async () => {
    expect(await peer({ address: '203.0.113.7', headers: { 'X-Forwarded-For': '198.51.100.1' } })).toBe('203.0.113.7')
  })

  it('is whom the proxies of the practice name, counted from the end', async () => {
    const headers = { 'X-Forwarded-For': 'made-up, 198.51.100.1, 192.0.2.2' }

    expect(await peer({ headers, proxies: 1 })).toBe('192.0.2.2')
    expect(await peer({ headers, proxies: 2 })).toBe('198.51.100.1')
    expect(await peer({ address: '203.0.113.7', proxies: 1 })).toBe('203.0.113.7')
  })

  it('is one household on IPv6, and the same one however it is written', async () => {
    const household = await peer({ address: '2001:db8:0:7::1' })

    expect(await peer({ address: '2001:0DB8:0000:0007:ffff::2' })).toBe(household)
    expect(await peer({ address: '2001:db8:0:8::1' })).not.toBe(household)
    expect(await peer({ address: '::ffff:203.0.113.7' })).toBe('203.0.113.7')
  })

  it('sits at this machine when they come straight from it, by its local name', async () => {
    expect(await isHere({})).toBe(true)
    expect(await isHere({ address: '::1', headers: { Host: '[::1]:3000' } })).toBe(true)
    expect(await isHere({ address: '::ffff:127.0.0.1', headers: { Host: '127.0.0.1' } })).toBe(true)
  })

  it.each<[string, Asked]>([
    ['another machine', { address: '192.168.1.4' }],
    ['a proxy', { headers: { 'X-Forwarded-For': '127.0.0.1' } }],
    ['a proxy that says so in the newer way', { headers: { Forwarded: 'for=127.0.0.1' } }],
    ['another site whose name points here', { headers: { Host: 'evil.example' } }],
    ['a name that only begins like ours', { headers: { Host: 'localhost.evil.example' } }],
  ])('does not sit at this machine behind %s', async (_, asked) => {
    expect(await isHere(asked)).toBe(false)
  })
})
