import type { Guideline } from '../guideline.ts'
import type { Parts } from '../lint/parts.ts'

/** How the names that conditions read are called in English. */
export type Wording = {
  /** A yes-or-no value as a statement. */
  readonly statement: (id: string) => string
  /** What a choice, a list or a number is about. */
  readonly subject: (id: string) => string
  readonly option: (id: string, option: string) => string
  readonly cause: (id: string) => string
}

/**
 * The English of a guideline: the clinical name of a finding, else the words that the person reads; the meaning of a value
 * that nobody is asked for.
 */
export function wordingOf(guideline: Guideline, parts: Parts): Wording {
  const { findings, causes, clinicalNames, answerLabels } = parts.words
  const meanings = new Map(
    [...guideline.derived, ...guideline.metrics, ...parts.facts].flatMap(({ id, meaning }) =>
      meaning === undefined ? [] : [[id, firstClause(meaning)] as const],
    ),
  )
  const cause = (id: string) => `“${causes[id]?.title ?? id}”`
  return {
    statement: (id) => {
      const words = findings[id]
      if (clinicalNames[id] !== undefined) return clinicalNames[id]
      return words ? `“${words.label ?? answerLabels[id] ?? words.question}”` : (meanings.get(id) ?? spelled(id))
    },
    subject: (id) => {
      if (answerLabels[id] !== undefined) return lowered(answerLabels[id])
      const meaning = meanings.get(id)
      return meaning !== undefined && !namesAnother.test(meaning) ? meaning : spelled(id)
    },
    option: (id, option) => {
      if (id === 'top-cause') return cause(option)
      const words = findings[id]?.options?.[option]
      return words === undefined ? option : `“${words}”`
    },
    cause,
  }
}

/** A meaning that is written with the names of other values reads badly inside a sentence. */
const namesAnother = /\b[dmt]-[a-z]/

/** An id as English words: without the letter that says where it comes from, and without hyphens. */
const spelled = (id: string): string => id.replace(/^[dmt]-/, '').replaceAll('-', ' ')

/** The first thing a meaning says, without its full stop, fit to stand inside a sentence. */
function firstClause(meaning: string): string {
  const [first = ''] = meaning.split(/(?<=[a-z0-9)])[.;:](?:\s|$)/)
  return lowered(first.trim())
}

const lowered = (text: string): string => (/^[A-Z][a-z ]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text)
