import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** Portraits of the invented staff, by first name in lower case. `scripts/portraits.mjs` draws them. */
export type Portraits = ReadonlyMap<string, Uint8Array>

/** Reads the portraits of a folder. @throws when there is no such folder. */
export async function loadPortraits(folder: string): Promise<Portraits> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.png'))
  return new Map(
    await Promise.all(names.map(async (name) => [basename(name, '.png'), await readFile(join(folder, name))] as const)),
  )
}
