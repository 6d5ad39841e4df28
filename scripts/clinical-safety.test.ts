import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const text = readFileSync(join(root, 'CLINICAL-SAFETY.md'), 'utf8')
const hazards = [...text.matchAll(/^\| (HZ-\d+) \|.*\| (.*) \|$/gm)].map(([, id = '', tests = '']) => ({ id, tests }))

/** The text of a test file, or of all test files in a folder. */
function testsIn(path: string): string {
  const at = join(root, path)
  if (!path.endsWith('/')) return readFileSync(at, 'utf8')
  return readdirSync(at)
    .map((file) => readFileSync(join(at, file), 'utf8'))
    .join('\n')
}

describe('the hazards of CLINICAL-SAFETY.md', () => {
  it('are the thirty-one of the specification', () => {
    expect(hazards.map(({ id }) => id)).toEqual(
      Array.from({ length: 31 }, (_, place) => `HZ-${String(place + 1).padStart(2, '0')}`),
    )
  })

  it.each(hazards)('$id names a test that names it, or says that there is nothing to control yet', ({ id, tests }) => {
    const files = [...tests.matchAll(/`([^`]+\.test\.ts|[^`]+\.spec\.ts)`/g)].map(([, file = '']) => file)

    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
    const isNamed = files.some((file) => testsIn(file).includes(id))
    expect(isNamed || /in this version|English only/.test(tests)).toBe(true)
  })
})
