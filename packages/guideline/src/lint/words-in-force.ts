import { derived } from '../derived.ts'
import { metrics } from '../metrics.ts'
import { meanings } from '../words/en/meanings.ts'
import { causeWeights } from '../causes.ts'
import { isEmergency } from '../disposition.ts'
import type { WordChapter } from './parts.ts'
import { toolChaptersInForce } from './tool-words-in-force.ts'
import { factsInForce, toolsInForce } from './tools-in-force.ts'
import { phases } from '../plan-phases.ts'
import { planRules, planShapeRules } from '../plan-rules.ts'
import { timings, type PlanRule } from '../plan-rule.ts'
import { redFlags } from '../red-flags.ts'
import { tokens } from '../token.ts'
import { evidenceGrades, limitNotes } from '../tool.ts'
import { toolGates } from '../tool-gates.ts'
import { tools } from '../tools.ts'
import * as about from '../words/en/about.ts'
import * as book from '../words/en/book.ts'
import * as bookingMails from '../words/en/booking-mail.ts'
import * as bookingRuleWords from '../words/en/booking-rules.ts'
import * as checkWords from '../words/en/check.ts'
import { problemsOnCall, withoutNumber } from '../words/en/dispositions.ts'
import * as courseWords from '../words/en/course.ts'
import * as doctorSheet from '../words/en/doctor-sheet.ts'
import * as consent from '../words/en/consent.ts'
import * as feeds from '../words/en/feeds.ts'
import * as locked from '../words/en/locked.ts'
import * as mails from '../words/en/mail.ts'
import * as move from '../words/en/move.ts'
import * as planWords from '../words/en/plan.ts'
import * as practiceMails from '../words/en/practice-mail.ts'
import * as professions from '../words/en/professions.ts'
import * as explanation from '../words/en/explanation.ts'
import * as result from '../words/en/result.ts'
import * as settings from '../words/en/settings.ts'
import * as signIn from '../words/en/sign-in.ts'
import * as storage from '../words/en/storage.ts'
import { toolGates as toolGateWords } from '../words/en/tool-gates.ts'
import * as toolWords from '../words/en/tools.ts'
import * as waiting from '../words/en/waiting.ts'
import { weights } from '../words/en/weights.ts'

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id)
const { tokens: tokenWords, ...resultWords } = result
const {
  clinicalNames: _clinicalNames,
  firstDenials: _firstDenials,
  backgroundFindings: _backgroundFindings,
  detailOf: _detailOf,
  flagDetails: _flagDetails,
  ...sheetWords
} = doctorSheet

const { prompts: _prompts, ...otherCheckWords } = checkWords

/** Items of the plan that have a name of their own. */
const itemsInForce = [
  ...new Set((planRules as readonly PlanRule[]).flatMap(({ item }) => (item === undefined ? [] : [item]))),
]

/** Words beside those of the rules: where their keys name rows, each row has its words. */
export const chaptersInForce: readonly WordChapter[] = [
  { id: 'derived values and metrics', ids: [...idsOf(derived), ...idsOf(metrics)], words: meanings },
  { id: 'cause weights', ids: idsOf(causeWeights), words: weights },
  {
    id: 'problems on the call',
    ids: idsOf(redFlags.filter(({ disposition }) => isEmergency(disposition))),
    words: problemsOnCall,
  },
  { id: 'permissions', ids: tokens, words: tokenWords },
  { id: 'the result', words: resultWords },
  { id: 'the check', words: otherCheckWords },
  { id: 'why', words: explanation },
  { id: 'numbers to call', words: withoutNumber },
  { id: 'the page about the product', words: about },
  { id: 'settings', words: settings },
  { id: 'records that are locked', words: locked },
  { id: 'a device that keeps nothing', words: storage },
  { id: 'signing in', words: signIn },
  { id: 'mails to sign in', words: mails },
  { id: 'mails of the practice', words: practiceMails },
  { id: 'mails of a visit', words: bookingMails },
  { id: 'calendars of professionals', words: feeds },
  { id: 'professions', words: professions },
  { id: 'who may be booked', words: bookingRuleWords },
  { id: 'consent', words: consent },
  { id: 'booking pages', words: book },
  { id: 'several visits', words: courseWords },
  { id: 'moving a visit', words: move },
  { id: 'waiting for a time', words: waiting },
  { id: 'the sheet for the doctor', words: sheetWords },
  { id: 'evidence', ids: evidenceGrades, words: toolWords.evidence },
  { id: 'tools', ids: idsOf(tools), words: toolWords.toolTitles },
  { id: 'ways of tools', ids: toolsInForce, isPartial: true, words: toolWords.ways },
  { id: 'tool gates', ids: [...idsOf(toolGates), 'MV'], words: toolGateWords },
  { id: 'limits', ids: limitNotes, words: toolWords.limitNotes },
  { id: 'numbers of limits', words: { ...toolWords.limitNumbers, gapHours: toolWords.gapHours } },
  { id: 'facts asked at the start', ids: idsOf(factsInForce), isPartial: true, words: toolWords.askedAtStart },
  { id: 'phases', ids: idsOf(phases), words: planWords.phases },
  { id: 'items of the plan', ids: itemsInForce, words: planWords.itemTitles },
  { id: 'timings', ids: timings, words: planWords.timings },
  { id: 'rows of the plan', ids: idsOf(planRules), words: planWords.why },
  { id: 'shape of the plan', ids: idsOf(planShapeRules), words: planWords.shapeRules },
  { id: 'groups of the plan', ids: [...new Set(planRules.map(({ group }) => group))], words: planWords.groups },
  { id: 'parts of the plan', words: planWords.horizons },
  { id: 'not for me', words: planWords.notForMe },
  { id: 'the plan', words: planWords.pieces },
  ...toolChaptersInForce,
]
