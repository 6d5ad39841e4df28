import { describe, expect, it } from 'vitest'
import { parseConfig } from './config.ts'

describe('the configuration', () => {
  it('listens on this machine only, on port 3000, when nothing is set', () => {
    expect(parseConfig({})).toEqual({
      ok: true,
      config: {
        port: 3000,
        host: '127.0.0.1',
        dataDir: './data',
        databaseUrl: null,
        publicUrl: null,
        proxies: 0,
        mail: null,
        feedPrivateHosts: new Set(),
        roadRouter: null,
      },
    })
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

  it.each([
    [{ PORT: 'abc', HOST: 'not a host' }, ['PORT', 'HOST']],
    [{ DATA_DIR: '' }, ['DATA_DIR']],
    [{ FEED_PRIVATE_HOSTS: 'a.internal, not a host' }, ['FEED_PRIVATE_HOSTS']],
    [{ FEED_PRIVATE_HOSTS: '' }, ['FEED_PRIVATE_HOSTS']],
    [{ ROAD_ROUTER_URL: 'ftp://router', ROAD_ROUTER_KIND: 'google' }, ['ROAD_ROUTER_URL', 'ROAD_ROUTER_KIND']],
    [{ ROAD_MAP: '' }, ['ROAD_MAP']],
    [{ ROAD_MAP: '/srv/roads/tiles', ROAD_ROUTER_URL: 'http://127.0.0.1:5000' }, ['ROAD_MAP']],
    [{ DATABASE_URL: 'mysql://secret@host/db' }, ['DATABASE_URL']],
    [{ PUBLIC_URL: 'https://practice.example/booking' }, ['PUBLIC_URL']],
    [{ PUBLIC_URL: 'practice.example' }, ['PUBLIC_URL']],
    [{ PROXIES: '-1' }, ['PROXIES']],
    [{ SMTP_URL: 'https://secret@host' }, ['SMTP_URL', 'PUBLIC_URL', 'MAIL_FROM']],
    [
      { SMTP_URL: 'smtp://host', PUBLIC_URL: 'https://practice.example', MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' },
      ['MAIL_FROM'],
    ],
  ])('names every bad variable of %j at once, and repeats no secret', (environment, names) => {
    const parsed = parseConfig(environment)
    const faults = parsed.ok ? [] : parsed.faults

    expect(faults.map((fault) => fault.split(':')[0])).toEqual(names)
    expect(faults.join()).not.toContain('secret')
  })

  it.each([
    [{ ROAD_ROUTER_URL: 'http://127.0.0.1:5000' }, { kind: 'osrm', url: 'http://127.0.0.1:5000' }],
    [
      { ROAD_ROUTER_URL: 'http://127.0.0.1:8002', ROAD_ROUTER_KIND: 'valhalla' },
      { kind: 'valhalla', url: 'http://127.0.0.1:8002' },
    ],
    [{ ROAD_MAP: '/srv/roads/tiles' }, { kind: 'engine', map: '/srv/roads/tiles' }],
  ])('takes a road router from %j', (environment, roadRouter) => {
    expect(parseConfig(environment)).toMatchObject({ ok: true, config: { roadRouter } })
  })

  it('takes a mail server with the address of the site and a sender', () => {
    const environment = {
      SMTP_URL: 'smtps://user:word@mail.example:465',
      PUBLIC_URL: 'https://practice.example/',
      MAIL_FROM: 'The practice <mail@practice.example>',
    }

    expect(parseConfig(environment)).toMatchObject({
      ok: true,
      config: {
        publicUrl: 'https://practice.example',
        mail: { smtpUrl: environment.SMTP_URL, from: environment.MAIL_FROM },
      },
    })
  })
})
