import type { World } from '../src/world.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** Text as it may arrive: in parts of any size. */
export async function* inParts(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array, void> {
  const all = typeof text === 'string' ? bytes(text) : text
  for (let start = 0; start < all.length; start += size) yield all.subarray(start, start + size)
}

type Input = {
  readonly stdin?: string
  readonly files?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
}

/** A machine with the given input, a fixed day, and everything that is printed. */
export function createTestWorld({ stdin = '', files = {}, environment = {} }: Input = {}) {
  const printed = { out: '', err: '' }
  const world: World = {
    stdin: inParts(stdin),
    readFile: (path) => {
      const text = files[path]
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      return inParts(text)
    },
    stdout: async (text) => {
      printed.out += text
    },
    stderr: async (text) => {
      printed.err += text
    },
    today: () => '2026-11-24',
    hour: () => 9,
    now: () => '2026-11-24T09:00:00.000Z',
    environment,
    version: '9.8.7',
  }
  const results = () =>
    printed.out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  const messages = () => printed.err.split('\n').filter((line) => line !== '')
  return { world, printed, results, messages }
}
