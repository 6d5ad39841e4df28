import { describe, expect, it } from 'vitest'
import { readJson } from './json-body.ts'

const headers = { 'Content-Type': 'application/json' }

/** A request of ten megabytes in parts of 1000 bytes, and how many parts were taken. */
function endless(announced?: number) {
  const taken = { parts: 0, isCancelled: false }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.parts++
      controller.enqueue(new Uint8Array(1000).fill(0x20))
      if (taken.parts === 10_000) controller.close()
    },
    cancel() {
      taken.isCancelled = true
    },
  })
  const length = announced === undefined ? {} : { 'Content-Length': String(announced) }
  const request = new Request('http://test', {
    method: 'POST',
    headers: { ...headers, ...length },
    body,
    duplex: 'half',
  } as RequestInit)
  return { request, taken }
}

describe('reading a body', () => {
  it('stops at the first byte too many when no length is announced', async () => {
    const { request, taken } = endless()

    expect(await readJson(request, 64_000)).toMatchObject({ ok: false, code: 'request/too-large' })
    expect(taken.parts).toBeLessThan(70)
    expect(taken.isCancelled).toBe(true)
  })

  it('reads nothing of a body whose announced length is too large', async () => {
    const { request, taken } = endless(10_000_000)

    expect(await readJson(request, 64_000)).toMatchObject({ ok: false, code: 'request/too-large' })
    expect(taken.parts).toBeLessThan(3)
  })

  it('does not believe an announced length that is too small', async () => {
    const { request, taken } = endless(10)

    expect(await readJson(request, 64_000)).toMatchObject({ ok: false, code: 'request/too-large' })
    expect(taken.parts).toBeLessThan(70)
  })

  it('gives the value', async () => {
    const request = new Request('http://test', { method: 'POST', headers, body: '{"a":[1,"ü"]}' })

    expect(await readJson(request, 64_000)).toEqual({ ok: true, value: { a: [1, 'ü'] } })
  })
})
