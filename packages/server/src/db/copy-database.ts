import { cp, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** How many files are written through at once: the system puts them onto the disk together. */
const atOnce = 64

/**
 * Copies the folder of a closed database: whole or not at all, and on the disk when it is done.
 *
 * @param to is not there; its parent is.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const beside = `${to}.new`
  await rm(beside, { recursive: true, force: true })
  await cp(from, beside, { recursive: true })
  const entries = await readdir(beside, { recursive: true, withFileTypes: true })
  const paths = [beside, ...entries.map((entry) => join(entry.parentPath, entry.name))]
  const writeSome = async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) await writeThrough(path)
  }
  await Promise.all(Array.from({ length: atOnce }, writeSome))
  await rename(beside, to)
  await writeThrough(dirname(to))
}

async function writeThrough(path: string): Promise<void> {
  // NOTE: Windows opens no folder, and needs this for none.
  const file = await open(path, 'r').catch(() => null)
  await file?.sync().finally(() => file.close())
}
