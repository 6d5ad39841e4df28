import { describe, expect, it } from 'vitest'
import { emergencyNumberText, regionOf, telephoneAddress } from './region-of.ts'
import { phoneSources } from './phone-sources.ts'
import { regions, unknownRegion } from './regions.ts'

const nowhere = { chosen: null, timeZone: '', languages: [] }

describe('the region that decides which numbers are shown', () => {
  it('gives 911 to a Spanish reader in the United States (HZ-09)', () => {
    const byChoice = regionOf({ chosen: 'US', timeZone: 'Europe/Madrid', languages: ['es'] })
    const byDevice = regionOf({ chosen: null, timeZone: 'America/Chicago', languages: ['es-ES', 'es'] })

    expect([byChoice.emergency.number, byDevice.emergency.number]).toEqual(['911', '911'])
  })

  it('takes the choice of the person before the device', () => {
    expect(regionOf({ chosen: 'GB', timeZone: 'Europe/Paris', languages: ['fr-FR'] }).code).toBe('GB')
  })

  it('takes the time zone before the region of the language', () => {
    expect(regionOf({ chosen: null, timeZone: 'Asia/Calcutta', languages: ['en-US'] }).code).toBe('IN')
  })

  it('does not give American numbers to an American language in a country that is not in the table', () => {
    expect(regionOf({ chosen: null, timeZone: 'Africa/Lagos', languages: ['en-US'] })).toBe(unknownRegion)
  })

  it('reads the region of the language when the time zone names no place', () => {
    expect(regionOf({ ...nowhere, timeZone: 'UTC', languages: ['de', 'de-AT'] }).code).toBe('AT')
    expect(regionOf({ ...nowhere, timeZone: 'Etc/GMT+5', languages: ['zh-Hant-TW'] }).code).toBe('TW')
  })

  it('never takes a language without a region as a place', () => {
    expect(regionOf({ ...nowhere, languages: ['es', 'de', 'ja'] })).toBe(unknownRegion)
  })

  it('passes over a chosen code that is not in the table', () => {
    expect(regionOf({ chosen: 'XX', timeZone: 'Pacific/Auckland', languages: [] }).code).toBe('NZ')
  })

  it('says the general sentence when the place is not known', () => {
    expect(emergencyNumberText(regionOf(nowhere))).toBe('112, or the emergency number where you are')
    expect(telephoneAddress(regionOf(nowhere).emergency)).toBe('tel:112')
  })
})

describe('the table of regions', () => {
  it('has each code and each time zone once', () => {
    const codes = regions.map(({ code }) => code)
    const zones = regions.flatMap(({ timeZones }) => timeZones)

    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(zones).size).toBe(zones.length)
  })

  it('knows the zones that this machine reports for the countries in it', () => {
    const reported = Intl.supportedValuesOf('timeZone').filter((zone) => regionOf({ ...nowhere, timeZone: zone }).code)

    expect(reported.length).toBeGreaterThan(150)
  })

  it('has at least forty countries, each with a number that can be dialled', () => {
    expect(regions.length).toBeGreaterThanOrEqual(40)
    for (const { code, emergency, urgentAdvice, crisis } of regions) {
      expect(code).toMatch(/^[A-Z]{2}$/)
      for (const phone of [emergency, urgentAdvice, crisis]) {
        if (!phone) continue
        expect(telephoneAddress(phone)).toMatch(/^tel:[\d+*%]{3,}$/)
      }
    }
  })

  it('says of each number that was read where, once, and of no other', () => {
    const read = regions.flatMap(({ code, emergency, urgentAdvice, crisis }) =>
      Object.entries({ emergency, urgentAdvice, crisis }).flatMap(([name, phone]) =>
        phone?.source === 'read' ? [`${code} ${name}`] : [],
      ),
    )

    expect(phoneSources.flatMap(({ numbers }) => numbers).toSorted()).toEqual(read.toSorted())
    expect(new Set(phoneSources.map(({ id }) => id)).size).toBe(phoneSources.length)
    for (const { url } of phoneSources) expect(URL.canParse(url)).toBe(true)
  })

  it('has read the emergency number of every country somewhere', () => {
    expect(regions.filter(({ emergency }) => emergency.source === 'memory')).toEqual([])
  })

  it('names every emergency department so that it can follow "an"', () => {
    for (const { emergencyDepartmentLabel } of regions) expect(emergencyDepartmentLabel).toMatch(/^(emergency|A&E)/)
  })

  it.each([
    ['DE', '112'],
    ['GB', '999'],
    ['US', '911'],
    ['AU', '000'],
    ['NZ', '111'],
    ['CH', '144'],
    ['NO', '113'],
    ['JP', '119'],
    ['IN', '112'],
    ['BR', '192'],
  ])('gives %s the ambulance number %s', (code, number) => {
    expect(regionOf({ ...nowhere, chosen: code }).emergency.number).toBe(number)
  })
})
