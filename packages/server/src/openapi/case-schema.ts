import { notSure } from '@unspasm/care/answers'
import type { Finding } from '@unspasm/guideline/finding'
import { findings } from '@unspasm/guideline/findings'
import { guidelineVersion } from '@unspasm/guideline/guideline'
import { findings as words } from '@unspasm/guideline/words/en/findings'
import type { Schema } from './response.ts'

/** What a case looks like: made from the findings of the guideline, so that the two cannot drift apart. */
export const caseSchema: Schema = {
  type: 'object',
  required: ['answers'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', maxLength: 200, description: 'Given back with the result.' },
    on: {
      type: 'string',
      format: 'date',
      description: 'The date on which the case is judged. Left out: today, where the server is.',
    },
    guideline: { const: guidelineVersion, description: 'Left out: the version in force.' },
    answers: {
      type: 'object',
      description: `Answers by the id of the finding. A finding that is left out is unanswered; "${notSure}" means not sure.`,
      additionalProperties: false,
      properties: Object.fromEntries(findings.map((finding) => [finding.id, answerSchema(finding)])),
    },
  },
}

/** What an answer to a finding looks like. */
export function answerSchema(finding: Finding): Schema {
  const { question } = words[finding.id as keyof typeof words]
  return {
    description: question,
    'x-kind': finding.kind,
    'x-category': finding.category,
    ...(finding.unit !== undefined && { 'x-unit': finding.unit }),
    ...(finding.askedIf !== undefined && { 'x-asked-if': finding.askedIf }),
    anyOf: [knownSchema(finding), { const: notSure }],
  }
}

function knownSchema({ kind, options = [], min, max, step }: Finding): Schema {
  switch (kind) {
    case 'boolean':
      return { type: 'boolean' }
    case 'choice':
      return { enum: options }
    case 'number':
      return { type: 'number', minimum: min, maximum: max, ...(step !== undefined && { multipleOf: step }) }
    case 'date':
      return { type: 'string', format: 'date', description: 'Not after the date of the case.' }
    default: {
      const items = { enum: options.filter((option) => option !== 'none') }
      const several = { type: 'array', items, minItems: 1, uniqueItems: true }
      return options.includes('none') ? { anyOf: [several, { const: ['none'] }] } : several
    }
  }
}
