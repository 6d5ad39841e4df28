import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePlaces } from './parse-places.ts'

const header = 'name,postcode,latitude,longitude'
const faultsOf = (text: string) => {
  const parsed = parsePlaces(text)
  return parsed.ok ? [] : parsed.faults
}

describe('a list of places', () => {
  it('gives each line as a place', () => {
    const parsed = parsePlaces(`${header}\nClifton,BS8,51.4637,-2.6220\n"Bedminster, South",BS3,51.44,-2.6\n`)

    expect(parsed).toEqual({
      ok: true,
      places: [
        { name: 'Clifton', postcode: 'BS8', latitude: 51.4637, longitude: -2.622 },
        { name: 'Bedminster, South', postcode: 'BS3', latitude: 51.44, longitude: -2.6 },
      ],
    })
  })

  it.each([
    ['a byte order mark and Windows line ends', `\uFEFF${header}\r\nClifton,BS8,51.5,-2.5\r\n`],
    ['semicolons and decimal commas', 'Name;PLZ;Lat;Lon\nClifton;BS8;51,5;-2,5'],
    ['tabs, and columns in another order', 'Longitude\tLatitude\tPostal code\tPlace\n-2.5\t51.5\tBS8\tClifton'],
    ['empty lines', `\n${header}\n\nClifton,BS8,51.5,-2.5\n\n`],
    ['spaces around', `${header}\n  Clifton , BS8 , 51.5 , -2.5 `],
  ])('is read with %s', (_, text) => {
    expect(parsePlaces(text)).toEqual({
      ok: true,
      places: [{ name: 'Clifton', postcode: 'BS8', latitude: 51.5, longitude: -2.5 }],
    })
  })

  it('is refused as a whole when lines are wrong, each told with its number', () => {
    const faults = faultsOf(
      [
        header,
        'Clifton,BS8,51.5,-2.5',
        'Nowhere,BS0,91,-2.5',
        'Swapped,BS1,-2.5,251.5',
        ',BS2,51.5,-2.5',
        'Short,BS3,51.5',
        '"Two\nlines",BS4,51.5,east',
        'CLIFTON,bs 8,51.6,-2.6',
      ].join('\n'),
    )

    expect(faults).toEqual([
      { field: 'line 3', found: '91', expected: 'a latitude from -90 to 90' },
      { field: 'line 4', found: '251.5', expected: 'a longitude from -180 to 180' },
      { field: 'line 5', found: '', expected: 'a name of at most 120 letters' },
      { field: 'line 6', found: '3 columns', expected: '4 columns' },
      { field: 'line 8', found: 'east', expected: 'a longitude from -180 to 180' },
      { field: 'line 9', found: 'CLIFTON', expected: 'another place than in line 2' },
    ])
  })

  it.each([
    ['nothing', '', 'line 1'],
    ['a header alone', header, 'line 2'],
    ['no header', 'Clifton,BS8,51.5,-2.5', 'line 1'],
    ['a quotation mark that is never closed', `${header}\n"Clifton,BS8,51.5,-2.5`, 'line 2'],
  ])('is refused for %s', (_, text, field) => {
    expect(faultsOf(text)[0]?.field).toBe(field)
  })

  it('tells at most twenty faults', () => {
    expect(faultsOf([header, ...Array.from({ length: 50 }, () => 'x')].join('\n'))).toHaveLength(20)
  })

  it('gives places or faults for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', ',', ';', '\n', '\r', 'name', 'a', '1', '\u0000', header)), (parts) => {
        const parsed = parsePlaces(parts.join(''))

        expect(parsed.ok ? parsed.places.length : parsed.faults.length).toBeGreaterThan(0)
      }),
    )
  })
})
