import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockDirectory } from './directory-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unspasm-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const heldBy = (pid: number, started: string | null) =>
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid, started }))

describe('the lock of a data directory', () => {
  it('is given once, and again when it has been given back', () => {
    const unlock = lockDirectory(folder)

    expect(() => lockDirectory(folder)).toThrow(/DATA_DIR: process \d+ has .* open already/)
    unlock()
    expect(() => lockDirectory(folder)).not.toThrow()
  })

  it('is refused while another process runs that has it', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
    heldBy(other.pid!, null)

    expect(() => lockDirectory(folder)).toThrow(`process ${other.pid}`)
    other.kill('SIGKILL')
    await new Promise((resolve) => other.once('exit', resolve))
    expect(() => lockDirectory(folder)).not.toThrow()
  })

  it('is taken over from a process whose number another one has by now', () => {
    heldBy(process.ppid, 'long ago')

    expect(() => lockDirectory(folder)).not.toThrow()
  })

  it('is taken over from a file that nobody can read', () => {
    writeFileSync(join(folder, 'lock'), '{"pid":')

    expect(() => lockDirectory(folder)).not.toThrow()
  })
})
