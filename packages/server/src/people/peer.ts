import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { isIPv6 } from 'node:net'

/** Headers by which a proxy says for whom it asks. */
const forwardingHeaders = ['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP', 'Via'] as const

/** What is known of a peer without a socket. */
const unknown = 'unknown'

/**
 * Address of whoever asks. It is used to count and never kept or written down.
 *
 * @param proxies how many proxies of ours stand in front. Each adds one address at the end of `X-Forwarded-For`, so
 *                that what a client itself writes there is never believed.
 * @returns       an IPv4 address, or the first 64 bits of an IPv6 one, since one household has all of the rest.
 */
export function peerOf(c: Context, proxies: number): string {
  const direct = socketAddress(c)
  if (proxies === 0) return network(direct)
  const passed = (c.req.header('X-Forwarded-For') ?? '').split(',').map((part) => part.trim())
  return network(passed.at(-proxies) || direct)
}

/**
 * Whether a request comes from this very machine, asked for by its local name, through no proxy.
 *
 * The name is checked as well, so that another site whose name is pointed at this machine learns nothing.
 */
export function isFromThisMachine(c: Context): boolean {
  const isForwarded = forwardingHeaders.some((name) => c.req.header(name) !== undefined)
  const name = (c.req.header('Host') ?? new URL(c.req.url).host).replace(/:\d+$/, '')
  return !isForwarded && isLoopback(socketAddress(c)) && ['localhost', '127.0.0.1', '[::1]'].includes(name)
}

function socketAddress(c: Context): string {
  if ((c.env as { incoming?: unknown } | undefined)?.incoming === undefined) return unknown
  return getConnInfo(c).remote.address ?? unknown
}

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

const isLoopback = (address: string) => plain(address).startsWith('127.') || address === '::1'

function network(address: string): string {
  const short = plain(address)
  if (!isIPv6(short)) return short
  const [head = '', tail] = short.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0')
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}
