import { assess } from '@unspasm/care/assess'
import type { Finding } from '@unspasm/guideline/finding'
import { findings } from '@unspasm/guideline/findings'
import { describe, expect, it } from 'vitest'
import { createTestApp } from '../../test/test-app.ts'
import { caseLimitBytes } from './assess.ts'

const { app, send } = createTestApp()

/** A case without answers, filled up with space. */
const padded = (bytes: number) => '{"answers":{}}'.padEnd(bytes)

describe('POST /api/assess', () => {
  it('gives the result of the assessment', async () => {
    const response = await send({ id: 'a', on: '2026-11-23', answers: { breathless: true } })

    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const { causes, ...rest } = assess({ breathless: true }, '2026-11-23')
    expect(await response.json()).toMatchObject({
      ...rest,
      id: 'a',
      causes: causes.map(({ id, score }) => ({ id, score })),
    })
  })

  it('reads what is left out as no only when the case is said to be complete', async () => {
    const plain = (await (await send({ answers: {} })).json()) as { blocked: string[]; complete: boolean }
    const complete = (await (await send({ answers: {} }, '/api/assess?complete=true')).json()) as typeof plain

    expect(plain.blocked).toContain('massage')
    expect(complete.blocked.length).toBeLessThan(plain.blocked.length)
  })

  it('names every wrong field, what came and what was expected', async () => {
    const response = await send({
      on: '2026-02-30',
      answers: { breathless: 'yes', 'no-such-finding': true, age: 1000, duration: 'for-ever' },
    })
    const body = (await response.json()) as {
      code: string
      faults: { field: string; found: string; expected: string }[]
    }

    expect(response.status).toBe(422)
    expect(body.code).toBe('case/refused')
    expect(body.faults.map(({ field }) => field)).toEqual([
      'on',
      'answers.breathless',
      'answers.no-such-finding',
      'answers.age',
      'answers.duration',
    ])
    expect(body.faults[3]).toEqual({
      field: 'answers.age',
      found: '1000',
      expected: expect.stringContaining('0 to 120') as string,
    })
    expect(JSON.stringify(body)).not.toMatch(/self-care|hands-on-ok/)
  })

  it('refuses a case of an older guideline', async () => {
    const response = await send({ guideline: '0.1.0', answers: {} })

    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ faults: [{ field: 'guideline', found: '"0.1.0"' }] })
  })

  it.each([
    ['nothing', ''],
    ['half a case', '{"answers":'],
    ['two cases', '{"answers":{}}{"answers":{}}'],
    ['a trailing comma', '{"answers":{},}'],
  ])('refuses %s as broken JSON', async (_, text) => {
    const response = await send(text)

    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'request/broken-json' })
  })

  it.each(['null', '[]', '1', '"case"', '{}', '{"answers":[]}', '{"answers":null}', '{"__proto__":{},"answers":{}}'])(
    'refuses %s as a case',
    async (text) => {
      expect((await send(text)).status).toBe(422)
    },
  )

  it.each([
    null,
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=latin1',
    'application/jsonx',
  ])('refuses the content type %s', async (type) => {
    const response = await app.request('/api/assess', {
      method: 'POST',
      headers: type === null ? {} : { 'Content-Type': type },
      body: new TextEncoder().encode('{"answers":{}}'),
    })

    expect(response.status).toBe(415)
  })

  it.each(['application/json', 'Application/JSON; charset=utf-8', 'application/json;charset="UTF-8"'])(
    'takes the content type %s',
    async (type) => {
      const response = await app.request('/api/assess', {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: '{"answers":{}}',
      })

      expect(response.status).toBe(200)
    },
  )

  it('takes a case of exactly the limit and refuses one byte more', async () => {
    expect((await send(padded(caseLimitBytes))).status).toBe(200)
    expect((await send(padded(caseLimitBytes + 1))).status).toBe(413)
  })

  it('has room for an answer to every question', () => {
    const longest = findings.map((finding: Finding) => [finding.id, finding.options ?? '2026-11-24'])

    expect(JSON.stringify({ answers: Object.fromEntries(longest) }).length).toBeLessThan(caseLimitBytes / 4)
  })

  it('refuses a query that it does not understand', async () => {
    const response = await send({ answers: {} }, '/api/assess?complete=yes')

    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'request/wrong-query' })
  })

  it('refuses bytes that are not UTF-8', async () => {
    const response = await app.request('/api/assess', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new Uint8Array([0x22, 0xff, 0x22]),
    })

    expect(response.status).toBe(400)
  })
})
