import { bands } from '@unspasm/care/evaluate'
import { causeIds } from '@unspasm/guideline/causes'
import { dispositions } from '@unspasm/guideline/disposition'
import { tokens } from '@unspasm/guideline/token'
import { problems } from '../problem.ts'
import type { Schema } from './response.ts'

const text = (description: string): Schema => ({ type: 'string', description })
const listOf = (items: Schema, description: string): Schema => ({ type: 'array', items, description })
const record = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
})

const token: Schema = { enum: tokens }

const cause = record({
  id: { enum: causeIds },
  score: { type: 'integer', description: 'Sum of the weights that hold.' },
  band: { enum: bands },
  for: listOf({ type: 'string' }, 'Findings that speak for it, strongest first.'),
  against: listOf({ type: 'string' }, 'Findings that speak against it, strongest first.'),
})

/** What an assessment looks like from outside. */
export const resultSchema: Schema = record({
  id: { type: ['string', 'null'], description: 'The id of the case; null when it has none.' },
  disposition: { enum: dispositions, description: 'What to do now. The list is in the order of urgency.' },
  decidedBy: listOf({ type: 'string' }, 'Rules that give the disposition.'),
  fired: listOf({ type: 'string' }, 'Every rule that fired, in the order of the guideline.'),
  blocked: listOf(token, 'What is closed.'),
  cautions: listOf(record({ token, rule: text('The rule that asks for care.') }), 'What is open, with care.'),
  causes: listOf(cause, 'Every cause, highest score first.'),
  topCause: { enum: [...causeIds, 'unclear'], description: 'The highest cause that is at least possible.' },
  complete: { type: 'boolean', description: 'Whether every safety question that is asked has an answer.' },
  guideline: text('Version of the guideline that judged.'),
})

/** What a refusal looks like: RFC 9457. */
export const problemSchema: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: text('`urn:unspasm:problem:` and the code.'),
    title: text('What kind of refusal it is.'),
    status: { type: 'integer', description: 'Status of the answer.' },
    detail: text('What happened, and what to do next.'),
    code: { enum: Object.keys(problems) },
    faults: listOf(
      record({ field: text('Where.'), found: text('What came.'), expected: text('What was expected.') }),
      'With `case/refused`: at most 20 fields, in the order of the case.',
    ),
  },
}
