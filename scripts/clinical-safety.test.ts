import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const text = readFileSync(join(root, 'CLINICAL-SAFETY.md'), 'utf8')
const hazards = [...text.matchAll(/^\| (HZ-\d+) \|.*\| (.*) \|$/gm)].map(([, id = '', tests = '']) => ({ id, tests }))

/** Test files that a hazard names, each with the titles that stand in brackets behind it. */
const namedIn = (tests: string) =>
  [...tests.matchAll(/`([^`]+\.(?:test|spec)\.ts)`(?: \(([^)]*)\))?/g)].map(([, file = '', brackets = '']) => ({
    file,
    titles: [...brackets.matchAll(/"([^"]+)"/g)].map(([, title = '']) => title),
  }))

describe('the hazards of CLINICAL-SAFETY.md', () => {
  it('are the thirty-one of the specification', () => {
    expect(hazards.map(({ id }) => id)).toEqual(
      Array.from({ length: 31 }, (_, place) => `HZ-${String(place + 1).padStart(2, '0')}`),
    )
  })

  it.each(hazards)('$id names a test, or says that there is nothing to control yet', ({ tests }) => {
    expect(namedIn(tests).length > 0 || /in this version|English only/.test(tests)).toBe(true)
  })

  it.each(hazards)(
    '$id names only tests that are there: by its own name in the file, or by their titles',
    ({ id, tests }) => {
      for (const { file, titles } of namedIn(tests)) {
        expect(existsSync(join(root, file)), file).toBe(true)
        const text = readFileSync(join(root, file), 'utf8')
        expect(titles.filter((title) => !text.includes(`'${title}'`))).toEqual([])
        expect(titles.length > 0 || text.includes(id), file).toBe(true)
      }
    },
  )
})
