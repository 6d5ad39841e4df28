import { readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import { listEmitted } from './emitted.ts'

/** Kinds that are not compressed by themselves. */
const texts = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest'])

/** Below this a compressed form saves less than a network packet. */
const leastBytes = 256

/** Leaves a brotli and a gzip form beside each text file, so that the server compresses nothing while it answers. */
export function compressed(): Plugin {
  return {
    name: 'unspasm:compressed',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        const paths = (await listEmitted(dir)).filter((path) => texts.has(extname(path)))
        await Promise.all(paths.map((path) => compress(join(dir, path))))
      },
    },
  }
}

async function compress(path: string): Promise<void> {
  const plain = await readFile(path)
  if (plain.length < leastBytes) return
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT }
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(plain, { params }),
    promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION }),
  ])
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)])
}
