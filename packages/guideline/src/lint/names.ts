import { parseCondition, type Condition } from '../condition.ts'
import { dispositions } from '../disposition.ts'
import type { UnknownPolicy } from '../finding.ts'
import type { Guideline } from '../guideline.ts'
import { parseCount } from './parsed.ts'
import type { Parts } from './parts.ts'

/** A name that a condition may read, with the values it can have. */
export type Name = {
  readonly id: string
  readonly from: 'finding' | 'derived' | 'metric' | 'fact' | 'result'
  readonly kind: 'boolean' | 'choice' | 'multi' | 'number' | 'date'
  readonly unknown: UnknownPolicy
  readonly options: readonly string[]
  /** Least number, included; missing means no bound. */
  readonly min?: number
  /** Greatest number, included; missing means no bound. */
  readonly max?: number
  readonly step?: number
  /** Whether it can be without a value. */
  readonly mayBeMissing: boolean
  /** Whether "not sure" can be the answer. */
  readonly mayBeUnsure: boolean
  /** Condition under which a finding is asked. */
  readonly askedIf?: string
  /** What a derived value is made of: `count` of these for a number, the only one for a boolean. */
  readonly madeOf?: readonly Condition[]
  /** Names in the meaning of a value that is computed without an expression: what it reads. */
  readonly mentions?: readonly string[]
}

/** Names by id. Where an id is given twice the first stands; the lint of ids reports the second. */
export type Names = ReadonlyMap<string, Name>

/** Every name that a condition of the guideline may read. */
export function namesOf(guideline: Guideline, parts: Parts): Names {
  const names = new Map<string, Name>()
  const readable = new Set([...guideline.findings, ...guideline.derived, ...guideline.metrics].map(({ id }) => id))
  const mentioned = (own: string, meaning: string) =>
    meaning.split(/[^a-z0-9-]+/i).filter((word) => word !== own && readable.has(word))
  const add = (name: Name) => {
    if (!names.has(name.id)) names.set(name.id, name)
  }
  for (const { id, kind, unknown, options = [], min, max, step, askedIf } of guideline.findings) {
    add({
      id,
      from: 'finding',
      kind: kind === 'region' ? 'multi' : kind,
      unknown,
      options,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(step !== undefined && { step }),
      ...(askedIf !== undefined && { askedIf }),
      mayBeMissing: true,
      mayBeUnsure: true,
    })
  }
  for (const { id, kind, expression, meaning = '' } of guideline.derived) {
    const madeOf = expression === undefined ? undefined : findDefinition(kind, expression)
    add({
      id,
      from: 'derived',
      kind,
      unknown: 'as-no',
      options: [],
      ...(kind === 'number' && { min: 0, step: 1 }),
      ...(kind === 'number' && madeOf && { max: madeOf.length }),
      ...(madeOf && { madeOf }),
      ...(expression === undefined && { mentions: mentioned(id, meaning) }),
      mayBeMissing: false,
      mayBeUnsure: false,
    })
  }
  const outside = { unknown: 'as-no', mayBeUnsure: false } as const
  for (const { id, kind, options = [], meaning = '' } of guideline.metrics)
    add({ ...outside, id, from: 'metric', kind, options, mentions: mentioned(id, meaning), mayBeMissing: true })
  for (const { id, kind, options = [] } of parts.facts)
    add({ ...outside, id, from: 'fact', kind, options, mayBeMissing: true })
  const result = { ...outside, from: 'result', kind: 'choice', mayBeMissing: false } as const
  add({ ...result, id: 'top-cause', options: [...guideline.causeIds, 'unclear'] })
  add({ ...result, id: 'disposition', options: dispositions })
  return names
}

/** What a derived value is made of, or nothing when its text is no definition; the lint of conditions reports that. */
function findDefinition(kind: 'boolean' | 'number', expression: string): readonly Condition[] | undefined {
  if (kind === 'boolean') {
    const parsed = parseCondition(expression)
    return parsed.ok ? [parsed.condition] : undefined
  }
  const counted = parseCount(expression)
  return counted.ok ? counted.of : undefined
}
