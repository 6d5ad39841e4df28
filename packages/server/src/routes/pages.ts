import { Hono } from 'hono'
import { encodings, type Encoding, type PageFile, type Pages } from '../pages.ts'

const aYear = 'public, max-age=31536000, immutable'

/**
 * The page: every file of the build under its own name, and `index.html` under every address that looks like none of
 * them, since the page itself knows its addresses.
 */
export const pageRoutes = (pages: Pages) =>
  new Hono().get('/*', (c) => {
    const file = pages.get(c.req.path) ?? (isAddressOfPage(c.req.path) ? pages.get('/index.html') : undefined)
    if (!file) return c.notFound()

    const encoding = bestEncoding(file, c.req.header('Accept-Encoding') ?? '')
    const etag = `"${file.digest}${encoding ? `-${encoding}` : ''}"`
    c.header('Cache-Control', file.isImmutable ? aYear : 'no-cache')
    c.header('ETag', etag)
    c.header('Vary', 'Accept-Encoding')
    if (isKnown(c.req.header('If-None-Match') ?? '', etag)) return c.body(null, 304)

    c.header('Content-Type', file.type)
    if (encoding) c.header('Content-Encoding', encoding)
    return c.body((encoding && file.encoded[encoding]) ?? file.plain)
  })

/** A last part without a dot: an address a person can see, rather than a file that is missing. */
function isAddressOfPage(path: string): boolean {
  return !path.slice(path.lastIndexOf('/')).includes('.')
}

/** The first built encoding that the browser takes; `null` for none. */
function bestEncoding(file: PageFile, accepted: string): Encoding | null {
  const names = accepted
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((piece) => piece.trim()))
    .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
    .map(([name]) => name)
  const best = Object.keys(encodings).find((name) => names.includes(name) && name in file.encoded)
  return (best as Encoding | undefined) ?? null
}

/** Whether the browser already holds this very form. Comparison is weak, as for `GET`: RFC 9110, 13.1.2. */
function isKnown(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch.split(',').some((entry) => ['*', etag].includes(entry.trim().replace(/^W\//, '')))
}
