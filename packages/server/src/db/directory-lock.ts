import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes a folder for this process alone, so that no second one writes over what the first has open.
 *
 * The lock is a file that names its process. One whose process has gone is taken over: a killed server starts again.
 *
 * @returns gives the folder back.
 * @throws  when another process has it.
 */
export function lockDirectory(folder: string): () => void {
  const path = join(folder, 'lock')
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) })
  const draft = join(folder, `lock.${process.pid}`)
  writeFileSync(draft, own)
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (isLinked(draft, path)) return () => rmSync(path, { force: true })
      const holder = readLock(path)
      if (holder !== null && isRunning(holder)) {
        throw new Error(
          `DATA_DIR: process ${holder.pid} has ${folder} open already. Stop it, or choose another folder: one database serves one server.`,
        )
      }
      rmSync(path, { force: true })
    }
    throw new Error(`DATA_DIR: several processes want ${folder} at once. Start one of them again.`)
  } finally {
    rmSync(draft, { force: true })
  }
}

type Holder = { readonly pid: number; readonly started: string | null }

/** Whether the lock is ours now: a link is made whole or not at all. */
function isLinked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** `null`: gone since, or a file that no process of ours has written. */
function readLock(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return null
  }
}

/** Whether the process that took the lock still runs, and is not another one with the same number. */
function isRunning({ pid, started }: Holder): boolean {
  if (pid === process.pid) return startOf(pid) === started && started !== null
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const now = startOf(pid)
  return now === null || started === null || now === started
}

/** When a process started, in the words of the system; `null` where the system does not tell. */
function startOf(pid: number): string | null {
  try {
    // NOTE: the 22nd field, counted after the name, which may hold spaces. Source: proc(5).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[19] ?? null
  } catch {
    return null
  }
}
