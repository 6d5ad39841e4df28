import { lookup as lookupName } from 'node:dns/promises'
import { request as requestPlain, type IncomingMessage } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { FeedOutcome } from '../contract/feeds.ts'
import { isPublicAddress } from './public-address.ts'

/** What an earlier answer said of itself, to be told that nothing has changed. */
export type FeedVersion = { readonly etag: string | null; readonly lastModified: string | null }

/** `text` is decoded as UTF-8. A failure says nothing of what the other site answered. */
export type FetchedFeed =
  | ({ readonly ok: true; readonly outcome: 'read'; readonly text: string } & FeedVersion)
  | { readonly ok: true; readonly outcome: 'unchanged' }
  | { readonly ok: false; readonly outcome: Exclude<FeedOutcome, 'read' | 'unchanged'> }

/** Fetches a calendar from outside. Never throws. */
export type FetchFeed = (address: string, version: FeedVersion) => Promise<FetchedFeed>

/** Addresses of a name, asked once for each connection; the connection goes to one of them and to nothing else. */
export type ResolveName = (name: string) => Promise<readonly { readonly address: string; readonly family: number }[]>

type Options = {
  /** Names of hosts that may lie in a private network, lower case. */
  readonly privateHosts?: ReadonlySet<string>
  readonly resolveName?: ResolveName
  readonly patienceMs?: number
}

/** Longest calendar that is read, bytes: some ten thousand entries. */
export const feedLimitBytes = 5_000_000

/** How long the whole of it may take, redirects included. */
export const feedPatienceMs = 15_000

const mostRedirects = 3
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** What stops a fetch. */
class Stopped extends Error {
  readonly outcome: Exclude<FeedOutcome, 'read' | 'unchanged'>
  constructor(outcome: Exclude<FeedOutcome, 'read' | 'unchanged'>) {
    super(outcome)
    this.outcome = outcome
  }
}

/**
 * Fetches calendars over http and https, and reaches nothing but the public internet: each name is resolved once, every
 * address that it has must be public, and the connection goes to these very addresses; the same for every redirect. So
 * neither a name that points inwards, nor one that changes between the look and the connection, leads inside.
 *
 * Source: OWASP, Server-Side Request Forgery Prevention.
 */
export function openFeedFetcher({
  privateHosts = new Set(),
  resolveName = (name) => lookupName(name, { all: true }),
  patienceMs = feedPatienceMs,
}: Options = {}): FetchFeed {
  const mayReach = (host: string, address: string) => privateHosts.has(host) || isPublicAddress(address)

  const lookup: LookupFunction = (name, options, done) => {
    resolveName(name).then(
      (found) => {
        const [first] = found
        if (!first) return done(new Stopped('not-reached'), '')
        if (found.some(({ address }) => !mayReach(name.toLowerCase(), address))) {
          return done(new Stopped('address-not-allowed'), '')
        }
        if (options.all) done(null, [...found])
        else done(null, first.address, first.family)
      },
      () => done(new Stopped('not-reached'), ''),
    )
  }

  async function ask(url: URL, version: FeedVersion, signal: AbortSignal): Promise<IncomingMessage> {
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase()
    // NOTE: an address in place of a name is never looked up, so it is looked at here.
    if (isIP(host) !== 0 && !mayReach(host, host)) throw new Stopped('address-not-allowed')
    const headers = {
      Accept: 'text/calendar, text/plain;q=0.5',
      'Accept-Encoding': 'identity',
      'User-Agent': 'Unspasm',
      ...(version.etag !== null && { 'If-None-Match': version.etag }),
      ...(version.lastModified !== null && { 'If-Modified-Since': version.lastModified }),
    }
    const request = url.protocol === 'https:' ? requestSecure : requestPlain
    return new Promise((answered, failed) => {
      request(url, { agent: false, lookup, signal, headers }, answered).once('error', failed).end()
    })
  }

  async function follow(address: string, version: FeedVersion, signal: AbortSignal): Promise<FetchedFeed> {
    let url = parseFeedAddress(address)
    for (let hops = 0; hops <= mostRedirects; hops++) {
      if (url === null) throw new Stopped('address-not-allowed')
      const answer = await ask(url, version, signal)
      const { statusCode = 0, headers } = answer
      if (statusCode === 200) {
        const text = await readText(answer)
        return {
          ok: true,
          outcome: 'read',
          text,
          etag: shortOf(headers.etag),
          lastModified: shortOf(headers['last-modified']),
        }
      }
      answer.destroy()
      if (statusCode === 304) return { ok: true, outcome: 'unchanged' }
      if (!redirects.has(statusCode) || headers.location === undefined) throw new Stopped('refused')
      url = URL.canParse(headers.location, url.href) ? parseFeedAddress(new URL(headers.location, url).href) : null
    }
    throw new Stopped('too-many-redirects')
  }

  return async (address, version) => {
    const signal = AbortSignal.timeout(patienceMs)
    try {
      return await follow(address, version, signal)
    } catch (error) {
      if (error instanceof Stopped) return { ok: false, outcome: error.outcome }
      return { ok: false, outcome: signal.aborted ? 'too-slow' : 'not-reached' }
    }
  }
}

/** The address of a calendar as a browser would ask for it; `null`: not one that is fetched. */
export function parseFeedAddress(text: string): URL | null {
  const plain = text.replace(/^webcals?:/i, 'https:')
  if (!URL.canParse(plain)) return null
  const url = new URL(plain)
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '' ? url : null
}

async function readText(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    length += part.length
    // NOTE: leaving the loop closes the connection.
    if (length > feedLimitBytes) throw new Stopped('too-large')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** What a site says of a version is given back to it as it is, and kept only when it is short. */
const shortOf = (header: string | undefined): string | null => (header && header.length <= 200 ? header : null)
