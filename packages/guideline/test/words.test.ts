import { describe, expect, it } from 'vitest'
import { partsInForce } from '../src/lint/in-force.ts'
import { sentencesIn } from '../src/lint/words.ts'

const files = Object.entries(import.meta.glob<Record<string, unknown>>('../src/words/en/*.ts', { eager: true })).filter(
  ([path]) => !path.endsWith('.test.ts'),
)

describe('the words in force', () => {
  it('are all read by the lint', () => {
    const { words, chapters, told } = partsInForce
    const read = new Set(sentencesIn([words, chapters.map((chapter) => chapter.words), told]))
    const unread = files.flatMap(([path, exported]) =>
      Object.entries(exported).flatMap(([name, value]) => {
        const isIds = sentencesIn(value).every((text) => /^[a-z0-9-]+$/.test(text))
        return isIds || sentencesIn(value).every((sentence) => read.has(sentence)) ? [] : [`${path} ${name}`]
      }),
    )

    expect(files.length).toBeGreaterThan(5)
    expect(unread).toEqual([])
  })
})
