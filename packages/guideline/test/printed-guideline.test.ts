import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { describedGuideline } from '../src/described-guideline.ts'
import { signature } from '../src/guideline.ts'
import { partsInForce } from '../src/lint/in-force.ts'
import { printGuideline } from '../src/print/print.ts'

describe('docs/guideline.md', () => {
  it('is what the guideline prints', async () => {
    const kept = await readFile(new URL('../../../docs/guideline.md', import.meta.url), 'utf8')
    const printed = printGuideline(describedGuideline, partsInForce, signature)
    const keptLines = kept.split('\n')
    const firstChanged = printed.split('\n').findIndex((line, place) => line !== keptLines[place])

    expect(kept === printed, `docs/guideline.md differs from line ${firstChanged + 1} on: run npm run guideline`).toBe(
      true,
    )
  })
})
