import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../packages/server/src/app.ts'
import { runProgram } from './step.mjs'

const root = resolve(import.meta.dirname, '..')

beforeAll(async () => {
  expect(await runProgram([process.execPath, 'scripts/setup.mjs'])).toMatchObject({ ok: true })
}, 120_000)

/** Runs the command as `npx unspasm` finds it. */
async function unspasm(args: readonly string[], stdin = '') {
  const child = spawn(join(root, 'node_modules/.bin/unspasm'), [...args], { cwd: root })
  let [out, err] = ['', '']
  child.stdout.on('data', (part: Buffer) => (out += part.toString()))
  child.stderr.on('data', (part: Buffer) => (err += part.toString()))
  child.stdin.end(stdin)
  const [code] = await once(child, 'close')
  return { code: code as number, out, err }
}

describe('the built command', () => {
  it('judges a case from standard input', async () => {
    const { code, out, err } = await unspasm(['assess'], '{"id":"a","answers":{"breathless":true}}')

    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ id: 'a', disposition: 'emergency-now' })
  })

  it('answers the good lines of a file and ends with 2', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unspasm-cases-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'cases.ndjson')
    await writeFile(file, '{"id":"a","answers":{}}\n{"answers":{"age":-1}}\n{"id":"b","answers":{}}\n')
    const { code, out, err } = await unspasm(['assess', file])

    expect(code).toBe(2)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['a', 'b'])
    expect(err).toMatch(/^unspasm: line 2, answers\.age: expected .*0 to 120.*, got -1\n$/)
  })

  it('ends without a complaint when its reader has had enough', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unspasm-cases-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'cases.ndjson')
    await writeFile(file, '{"answers":{"breathless":true}}\n'.repeat(20_000))
    const child = spawn('bash', ['-c', `node_modules/.bin/unspasm assess ${file} | head -n 1`], { cwd: root })
    let err = ''
    child.stderr.on('data', (part: Buffer) => (err += part.toString()))
    await once(child, 'close')

    expect(err).toBe('')
  })

  it('gives the same result as the API', async () => {
    const cases = [
      '{"id":"a","on":"2026-11-24","answers":{"breathless":"?","pain-region":["lower-back"],"age":44}}',
      '{"on":"2026-11-24","answers":{"onset-date":"2026-11-20","leg-feel":["cramp"]}}',
    ]
    const app = createApp({
      version: '0',
      pages: new Map(),
      today: () => '2026-11-24',
      site: { publicUrl: null, proxies: 0, mail: 'outbox' },
      databaseState: () => 'failed',
      world: () => null,
      newRequestId: () => 'request',
      milliseconds: () => 0,
      log: () => undefined,
      reportBug: (error) => {
        throw error
      },
    })
    for (const flags of [[], ['--complete']]) {
      const address = flags.length > 0 ? '/api/assess?complete=true' : '/api/assess'
      const send = (body: string) =>
        app.request(address, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
      const fromApi = await Promise.all(cases.map(async (text) => (await send(text)).text()))

      expect((await unspasm(['assess', ...flags], cases.join('\n'))).out).toBe(`${fromApi.join('\n')}\n`)
    }
  })
})
