import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { runProgram } from './step.mjs'

const root = resolve(import.meta.dirname, '..')

beforeAll(async () => {
  expect(await runProgram([process.execPath, 'scripts/setup.mjs'])).toMatchObject({ ok: true })
}, 120_000)

type Run = { out: string; err: string }

/** Starts the built server with an environment of its own. */
function start(env: Record<string, string>) {
  const dataDir = mkdtempSync(join(tmpdir(), 'unspasm-'))
  const child = spawn(process.execPath, ['packages/server/dist/main.js'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, ...env },
  })
  const printed: Run = { out: '', err: '' }
  child.stdout.on('data', (part: Buffer) => (printed.out += part.toString()))
  child.stderr.on('data', (part: Buffer) => (printed.err += part.toString()))
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
  }))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  })
  const isReady = async () => {
    while (!printed.out.includes('ready')) await once(child.stdout, 'data')
    return /http:\/\/localhost:(\d+)/.exec(printed.out)![1]!
  }
  return { child, printed, ended, isReady }
}

describe('the built server', () => {
  it('prints its address, answers, and stops when it is asked to', async () => {
    const { child, printed, ended, isReady } = start({ PORT: '0' })
    const port = await isReady()
    const page = await fetch(`http://localhost:${port}/check`)

    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<title>')

    child.kill('SIGTERM')
    expect(await ended).toEqual({ code: 0, signal: null })
    expect(printed.err).toBe('')
  })

  it('finishes what it has begun to answer before it stops', async () => {
    const { child, ended, isReady } = start({ PORT: '0' })
    const socket = connect(Number(await isReady()), '127.0.0.1')
    let answer = ''
    socket.on('data', (part) => (answer += part.toString()))
    const body = '{"answers":{}}'
    socket.write(
      `POST /api/assess HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n{`,
    )
    await new Promise((later) => setTimeout(later, 200))
    child.kill('SIGINT')
    await new Promise((later) => setTimeout(later, 200))
    socket.write(body.slice(1))
    await once(socket, 'close')

    expect(answer).toContain('200 OK')
    expect(await ended).toEqual({ code: 0, signal: null })
  })

  it('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const { ended, printed } = start({ PORT: String(port) })

    expect((await ended).code).toBe(1)
    expect(printed.err).toContain(`something else listens on port ${port} already`)
    expect(printed.err).not.toContain('    at ')
  })

  it.each([
    ['a map', () => join(tmpdir(), 'no-such-map'), 'ROAD_MAP: expected a folder of tiles'],
    [
      'the engine for its map',
      () => {
        const folder = mkdtempSync(join(tmpdir(), 'unspasm-roads-'))
        onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
        mkdirSync(join(folder, 'tiles/2'), { recursive: true })
        return join(folder, 'tiles')
      },
      'ROAD_MAP: the road engine is not there. Add it: npm install --prefix ',
    ],
  ])('refuses to start without %s, and says what is missing', async (_, mapOf, said) => {
    const { ended, printed } = start({ PORT: '0', ROAD_MAP: mapOf() })

    expect((await ended).code).toBe(1)
    expect(printed.err).toContain(said)
    expect(printed.err).not.toContain('    at ')
  })

  it('refuses to start with every bad variable named', async () => {
    const { ended, printed } = start({ PORT: 'many', HOST: 'not a host' })

    expect((await ended).code).toBe(1)
    expect(printed.err).toMatch(/PORT: .*"many"[\s\S]*HOST: .*"not a host"/)
    expect(printed.out).toBe('')
  })

  it('refuses ten megabytes of JSON without waiting for them', async () => {
    const { isReady, child, ended } = start({ PORT: '0' })
    const socket = connect(Number(await isReady()), '127.0.0.1')
    let answer = ''
    socket.on('data', (part) => (answer += part.toString()))
    // NOTE: the server may close while we still send.
    socket.on('error', () => undefined)
    socket.write(
      'POST /api/assess HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10000000\r\n\r\n[',
    )
    await once(socket, 'data')

    expect(answer).toContain('413')
    socket.destroy()
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })
})
