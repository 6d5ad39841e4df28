import { describe, expect, it } from 'vitest'
import { parseConfig } from './config.ts'

describe('the configuration', () => {
  it('listens on this machine only, on port 3000, when nothing is set', () => {
    expect(parseConfig({})).toEqual({ ok: true, config: { port: 3000, host: '127.0.0.1' } })
  })

  it.each(['0', '1', '8080', '65535'])('takes port %s', (PORT) => {
    expect(parseConfig({ PORT })).toMatchObject({ ok: true, config: { port: Number(PORT) } })
  })

  it.each(['', ' ', '-1', '65536', '3000.5', '1e3', 'http', '0x50', '３０００'])('refuses port "%s"', (PORT) => {
    expect(parseConfig({ PORT })).toEqual({
      ok: false,
      faults: [`PORT: expected a whole number from 0 to 65535, got "${PORT}"`],
    })
  })

  it.each(['localhost', '::', '0.0.0.0', 'fe80::1%eth0', 'practice.example'])('takes host %s', (HOST) => {
    expect(parseConfig({ HOST })).toMatchObject({ ok: true, config: { host: HOST } })
  })

  it('names every bad variable at once', () => {
    const parsed = parseConfig({ PORT: 'abc', HOST: 'not a host' })

    expect(parsed).toMatchObject({ ok: false })
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.split(':')[0])).toEqual(['PORT', 'HOST'])
  })
})
