import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Paths of the files of a folder, everything below included, relative to it with `/`, in alphabetical order. */
export async function listEmitted(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}
