import { causeSources } from '../causes.ts'
import { dispositionTexts, replacements } from '../disposition-texts.ts'
import { durationBandDays } from '../duration-bands.ts'
import { dataInForce } from './data-in-force.ts'
import type { Parts } from './parts.ts'
import { factsInForce, toolsInForce, toolTablesInForce } from './tools-in-force.ts'
import { chaptersInForce } from './words-in-force.ts'
import { movements, restPositions, transitions } from '../movements.ts'
import { parameters } from '../parameters.ts'
import { reviewRules } from '../review-rules.ts'
import { screens } from '../screens.ts'
import { sources } from '../sources.ts'
import { answerLabels } from '../words/en/answer-labels.ts'
import { causes } from '../words/en/causes.ts'
import { prompts } from '../words/en/check.ts'
import { findings } from '../words/en/findings.ts'
import { pieces, replacedWords } from '../words/en/dispositions.ts'
import { clinicalNames } from '../words/en/doctor-sheet.ts'
import { redFlags as plain } from '../words/en/red-flags.ts'
import { suspects } from '../words/en/suspects.ts'
import { professionalRules, remedyGates, reviewRules as reviewWords } from '../words/en/rules.ts'
import { screens as screenWords } from '../words/en/screens.ts'

/** The tables in force that lint and print read besides the guideline itself. */
export const partsInForce: Parts = {
  screens,
  reviewRules,
  movements,
  transitions,
  restPositions,
  parameters,
  sources,
  causeSources,
  durationBandDays,
  facts: factsInForce,
  tools: toolsInForce,
  toolTables: toolTablesInForce,
  data: dataInForce,
  words: {
    findings,
    redFlags: plain,
    suspects,
    remedyGates,
    professionalRules,
    reviewRules: reviewWords,
    causes,
    screens: screenWords,
    clinicalNames,
    answerLabels,
    prompts,
  },
  told: { texts: dispositionTexts, pieces, replacements, replacedWords },
  chapters: chaptersInForce,
  idGaps: [
    { chapter: 'RF', from: 16, to: 19, why: 'RF-01 to RF-15 call the ambulance; the next block begins at 20' },
    { chapter: 'RF', from: 32, to: 32, why: 'there is no RF-32 (triage 2.1)' },
    { chapter: 'RF', from: 56, to: 59, why: 'RF-20 to RF-55 send to hospital; the next block begins at 60' },
    { chapter: 'RF', from: 105, to: 109, why: 'RF-110 continues the block within 48 hours (triage 2.1)' },
    { chapter: 'PD', from: 12, to: 19, why: 'PD-01 to PD-11 name physiotherapist or doctor; hands-on begins at 20' },
    { chapter: 'PD', from: 21, to: 29, why: 'PD-30 is home care' },
  ],
  recordedOnly: {
    'medicines-tried': 'listed for the doctor and the pharmacist (remedies 6)',
    'weight-kg': 'a number in the arithmetic of drinks and of bags (remedies 4.3)',
    'ambient-temp-c': 'a number in the arithmetic of drinks (remedies 4.3)',
    'limited-days-7d': 'a measure that is shown and not judged (plan 7)',
    'limit-24h': 'read over several days by the reactions of the check-in (plan 5, C-2)',
    'spasms-24h': 'read over several days by the reactions of the check-in (plan 5, C-3)',
  },
}
