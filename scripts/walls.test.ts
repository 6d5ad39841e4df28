import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** A copy of nothing but the rules of the house, so that a planted fault touches no real room. */
let house: string

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'unspasm-walls-'))
  copyFileSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'))
  copyFileSync(join(root, 'tsconfig.base.json'), join(house, 'tsconfig.base.json'))
})

afterEach(() => rmSync(house, { recursive: true, force: true }))

function plant(file: string, text: string): string {
  const path = join(house, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

function run(command: string, args: readonly string[]): { readonly failed: boolean; readonly output: string } {
  try {
    const output = execFileSync(join(root, 'node_modules/.bin', command), args, { cwd: house, encoding: 'utf8' })
    return { failed: false, output }
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    return { failed: true, output: `${stdout ?? ''}${stderr ?? ''}` }
  }
}

const forbidden = [
  ['guideline', '@unspasm/care/assess'],
  ['guideline', '../../care/src/assess.ts'],
  ['guideline', 'node:fs'],
  ['care', '@unspasm/server/api'],
  ['care', '../../web/src/app.tsx'],
  ['care', 'node:fs'],
  ['scheduling', '@unspasm/guideline/token'],
  ['scheduling', '../../care/src/assess.ts'],
  ['scheduling', 'node:fs'],
  ['server', '@unspasm/web/app'],
  ['server', '../../cli/src/main.ts'],
  ['web', '@unspasm/server/app'],
  ['web', '@unspasm/server/api'],
  ['web', '../../server/src/app.ts'],
  ['web', 'node:fs'],
  ['cli', '@unspasm/web/app'],
] as const

describe('the walls between rooms', () => {
  it.each(forbidden)('fail the check when %s imports %s', (room, target) => {
    plant(`packages/${room}/src/probe.ts`, `import { thing } from '${target}'\nexport const use = thing\n`)

    const { failed, output } = run('oxlint', ['packages'])

    expect(failed).toBe(true)
    expect(output).toContain('no-restricted-imports')
  })

  it('let care import guideline', () => {
    plant('packages/care/src/probe.ts', "import { thing } from '@unspasm/guideline/token'\nexport const use = thing\n")

    expect(run('oxlint', ['packages']).output).not.toContain('no-restricted-imports')
  })

  it('let web know the type of the API', () => {
    plant('packages/web/src/probe.ts', "import type { Api } from '@unspasm/server/api'\nexport type Use = Api\n")

    expect(run('oxlint', ['packages']).output).not.toContain('no-restricted-imports')
  })

  it.each(['fetch("/")', 'process.exit()', 'document.title', 'setTimeout(() => undefined, 1)'])(
    'do not let a pure room compile %s',
    (effect) => {
      plant('packages/care/tsconfig.json', '{ "extends": "../../tsconfig.base.json", "include": ["src"] }')
      plant('packages/care/src/probe.ts', `export const effect = () => ${effect}\n`)

      expect(run('tsc', ['-p', 'packages/care']).failed).toBe(true)
    },
  )
})
