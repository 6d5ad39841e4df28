import type { Guideline } from '../guideline.ts'
import type { Parts, WordChapter } from './parts.ts'
import type { Problem } from './problem.ts'

/**
 * Sentences whose row is gone, rows without a sentence, and sentences that must never be said.
 *
 * Source: triage 6, HZ-08 (false reassurance) and HZ-14 (no dose of any supplement is ever shown).
 */
export function lintWords(guideline: Guideline, parts: Parts): readonly Problem[] {
  return [
    ...wordChapters(guideline, parts).flatMap(lintChapter),
    ...lintFindingWords(guideline, parts),
    ...lintMovementWords(parts),
  ]
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

/** Every chapter of words, with the ids of the rows that must have them. */
export function wordChapters(guideline: Guideline, parts: Parts): readonly WordChapter[] {
  const { words } = parts
  return [
    { id: 'findings', ids: idsOf(guideline.findings), words: words.findings },
    { id: 'red flags', ids: idsOf(guideline.redFlags), words: words.redFlags },
    { id: 'what a clinician thinks of', ids: idsOf(guideline.redFlags), words: words.suspects },
    { id: 'remedy gates', ids: idsOf(guideline.remedyGates), words: words.remedyGates },
    { id: 'professional rules', ids: idsOf(guideline.professionalRules), words: words.professionalRules },
    { id: 'review rules', ids: idsOf(parts.reviewRules), words: words.reviewRules },
    { id: 'causes', ids: [...guideline.causeIds, 'unclear'], words: words.causes },
    { id: 'screens', ids: idsOf(parts.screens), words: words.screens },
    { id: 'prompts', ids: idsOf(guideline.consistencyPrompts), words: words.prompts },
    { id: 'labels of answers', ids: idsOf(guideline.findings), isPartial: true, words: words.answerLabels },
    { id: 'clinical names', ids: idsOf(guideline.findings), isPartial: true, words: words.clinicalNames },
    ...parts.chapters,
  ]
}

function lintChapter({ id: chapter, ids, isPartial, words }: WordChapter): readonly Problem[] {
  const at = (row: string) => ({ row, field: `words of ${chapter}` })
  const missing = isPartial ? [] : (ids ?? []).filter((id) => !Object.hasOwn(words, id))
  const dead = Object.keys(words).filter((id) => ids && !ids.includes(id))
  return [
    ...missing.map((id) => ({ ...at(id), what: 'missing-words', expected: 'words', found: 'none' }) as const),
    ...dead.map((id) => ({ ...at(id), what: 'dead-words', expected: 'a row with this id', found: 'none' }) as const),
    ...Object.entries(words).flatMap(([id, entry]) =>
      sentencesIn(entry).flatMap((sentence) => lintSentence(sentence).map((problem) => ({ ...at(id), ...problem }))),
    ),
  ]
}

function lintFindingWords({ findings }: Guideline, { words, screens }: Parts): readonly Problem[] {
  return findings.flatMap(({ id, kind, screen, options = [], recheck }) => {
    const own = words.findings[id]
    if (!own) return []
    const spoken = Object.keys(own.options ?? {})
    const isTicked = kind === 'boolean' && screens.find((each) => each.id === screen)?.kind === 'tick'
    const missing = [
      ...options.filter((option) => !spoken.includes(option)).map((option) => `option ${option}`),
      ...(recheck && own.recheck === undefined ? ['recheck'] : []),
      ...(isTicked && own.label === undefined ? ['label of its tick row'] : []),
    ]
    const dead = [
      ...spoken.filter((option) => !options.includes(option)).map((option) => `option ${option}`),
      ...(!recheck && own.recheck !== undefined ? ['recheck'] : []),
    ]
    return [
      ...missing.map(
        (what) => ({ row: id, field: what, what: 'missing-words', expected: 'words', found: 'none' }) as const,
      ),
      ...dead.map(
        (what) => ({ row: id, field: what, what: 'dead-words', expected: 'no words', found: 'words' }) as const,
      ),
    ]
  })
}

function lintMovementWords({ movements, transitions, restPositions }: Parts): readonly Problem[] {
  const spoken: readonly { readonly id: string; readonly words: unknown }[] = [
    ...movements.map(({ id, name, goal, start, breathing, progress, regress, limitedBy, keyframes = [] }) => ({
      id,
      words: [
        [name, goal, start, breathing, progress, regress],
        limitedBy.map(({ instead }) => instead),
        keyframes.map(({ cue }) => cue),
      ],
    })),
    ...transitions.map(({ id, keyframes }) => ({ id, words: keyframes.map(({ cue }) => cue) })),
    ...restPositions.map(({ id, name }) => ({ id, words: name })),
  ]
  return spoken.flatMap(({ id, words }) =>
    sentencesIn(words)
      .filter((sentence) => sentence !== '')
      .flatMap((sentence) => lintSentence(sentence).map((problem) => ({ row: id, field: 'words', ...problem }))),
  )
}

const quoted = /(['"`])((?:\\.|(?!\1)[^\\])*)\1/gs

/** Every text inside a value, in order; of a function that fills a sentence, the texts that it is written with. */
export function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [...String(value).matchAll(quoted)].flatMap(([, , text]) => text ?? [])
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(sentencesIn)
}

const banned: readonly { readonly pattern: RegExp; readonly because: string }[] = [
  { pattern: /nothing serious/i, because: 'no reassurance: "your answers do not show danger"' },
  { pattern: /all[ -]clear/i, because: 'no reassurance: "your answers do not show danger"' },
  { pattern: /you(?:['’]re| are) (?:fine|ok|okay|safe)\b/i, because: 'no reassurance about the person' },
  { pattern: /(?:don['’]t|do not|no need to) worry/i, because: 'no telling people how to feel' },
  { pattern: /\bthe article\b/i, because: '"some advice"' },
  { pattern: /!/, because: 'a calm sentence' },
  {
    pattern:
      /\d[\d.,]*(?:\s|-)*(?:mg|mcg|[µμu]g|mmol|IU|I\.U\.|milligrams?|micrograms?|international units?)(?![a-z])/i,
    because: 'no amount of a medicine or supplement',
  },
  {
    pattern:
      /\b(?:\d+|one|two|three|four|five|six|half an?)\s+(?:(?:more|extra)\s+)?(?:tablets?|pills?|capsules?|sachets?|puffs?|drops)\b/i,
    because: 'no amount of a medicine or supplement',
  },
]

/** What a sentence for people says that it must not, and whether it says anything at all. */
export function lintSentence(sentence: string): readonly Pick<Problem, 'what' | 'expected' | 'found'>[] {
  if (sentence.trim() === '') return [{ what: 'missing-words', expected: 'a sentence', found: 'an empty one' }]
  return banned.flatMap(({ pattern, because }) => {
    const match = pattern.exec(sentence)
    return match ? [{ what: 'banned-words' as const, expected: because, found: `"${match[0]}" in: ${sentence}` }] : []
  })
}
