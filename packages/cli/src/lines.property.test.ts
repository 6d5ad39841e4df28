import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inParts } from '../test/test-world.ts'
import { readLines, type Line } from './lines.ts'

async function linesOf(text: string | Uint8Array, size: number, limit = 1000): Promise<readonly Line[]> {
  const lines: Line[] = []
  for await (const batch of readLines(inParts(text, size), limit)) lines.push(...batch)
  return lines
}

const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\n\uFEFF]/g, ''))

describe('reading lines', () => {
  it('gives the same lines however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 20 }), async (texts, size) => {
        const lines = await linesOf(texts.map((text) => `${text}\n`).join(''), size)

        expect(lines).toEqual(texts.map((text, index) => ({ number: index + 1, text })))
      }),
    )
  })

  it('takes a line of exactly the limit, refuses one byte more, and reads on', async () => {
    const lines = await linesOf(`${'a'.repeat(10)}\n${'b'.repeat(11)}\nc`, 3, 10)

    expect(lines.map(({ text }) => text)).toEqual(['a'.repeat(10), null, 'c'])
  })

  it('refuses a line that is not UTF-8, and reads on', async () => {
    const bytes = new Uint8Array([0x61, 0x0a, 0xff, 0x0a, 0x62, 0x0a])

    expect((await linesOf(bytes, 2)).map(({ text }) => text)).toEqual(['a', null, 'b'])
  })

  it('drops the mark that some editors put at the start of a file', async () => {
    expect(await linesOf('\uFEFF{}\n', 1)).toEqual([{ number: 1, text: '{}' }])
  })
})
