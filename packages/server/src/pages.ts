import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** One file of the built page, in memory. */
export type PageFile = {
  readonly type: string
  /** Hexadecimal digest of the contents. */
  readonly digest: string
  /** `true`: the name changes with the contents, so a browser may keep it for ever. */
  readonly isImmutable: boolean
  readonly plain: Uint8Array<ArrayBuffer>
  /** Compressed forms that the build left beside the file, by the name of the encoding in HTTP. */
  readonly encoded: Readonly<Partial<Record<Encoding, Uint8Array<ArrayBuffer>>>>
}

/** Files of the page by the path of their address, `/index.html` among them. */
export type Pages = ReadonlyMap<string, PageFile>

/** Encodings that are built ahead, best first, with the ending of their files. */
export const encodings = { br: '.br', gzip: '.gz' } as const

export type Encoding = keyof typeof encodings

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/**
 * Reads the built page into memory, once: it is small, and nothing that is asked for later can reach the disk.
 *
 * @throws when the folder holds no `index.html`: the page is not built.
 */
export async function loadPages(folder: string): Promise<Pages> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
  const compressed = new Set<string>(Object.values(encodings))
  const served = paths.filter((path) => !compressed.has(extname(path)))
  const pages = new Map(await Promise.all(served.map(async (path) => [path, await loadPage(folder, path)] as const)))
  if (!pages.has('/index.html'))
    throw new Error(`expected the built page in ${folder}, got no index.html: run "npm run build"`)
  return pages
}

async function loadPage(folder: string, path: string): Promise<PageFile> {
  const plain = await readFile(join(folder, path))
  const found = await Promise.all(
    Object.entries(encodings).map(async ([name, ending]) => {
      const body = await readFile(join(folder, path + ending)).catch(() => null)
      return body ? [[name, new Uint8Array(body)] as const] : []
    }),
  )
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    digest: createHash('sha256').update(plain).digest('hex').slice(0, 20),
    isImmutable: path.startsWith('/assets/'),
    plain: new Uint8Array(plain),
    encoded: Object.fromEntries(found.flat()),
  }
}
