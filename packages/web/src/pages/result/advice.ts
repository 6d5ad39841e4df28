import type { Assessment } from '@unspasm/care/assess'
import { dispositionTexts, replacements } from '@unspasm/guideline/disposition-texts'
import type { CallTarget, ResultAction, RuleMatch, TextCondition } from '@unspasm/guideline/disposition-text'
import { redFlags } from '@unspasm/guideline/red-flags'
import { emergencyNumberText } from '@unspasm/guideline/region-of'
import type { PhoneNumber, Region } from '@unspasm/guideline/region'
import { pieces, problemsOnCall, replacedWords, withoutNumber } from '@unspasm/guideline/words/en/dispositions'
import { professionalRules } from '@unspasm/guideline/words/en/rules'
import { redFlags as redFlagWords } from '@unspasm/guideline/words/en/red-flags'

/** A number to call, the most fitting first. */
export type Call = { readonly target: CallTarget; readonly phone: PhoneNumber }

/** What the person is told: a title, what to do, whom to call, what comes next. */
export type Advice = {
  readonly title: string
  /** Pieces of the text in order, each one or more sentences. */
  readonly text: readonly string[]
  /** Only numbers that the region has. The first is the big button. */
  readonly calls: readonly Call[]
  readonly actions: readonly ResultAction[]
}

const groupOfRule: ReadonlyMap<string, string> = new Map(redFlags.map(({ id, group }) => [id, group]))

/**
 * What the person is told, put together from the table of the guideline.
 *
 * Pure and total: every disposition has a title and a text, with any rules and in any region.
 * Source: triage 1.2.
 */
export function adviceOf(assessment: Assessment, region: Region): Advice {
  const table = dispositionTexts[assessment.disposition]
  const holds = (row: TextCondition) => conditionHolds(row, assessment)
  const fill = (piece: string) => fillIn(pieces[piece] ?? piece, slotsOf(assessment, region))
  return {
    title: fill(table.title.find(holds)?.piece ?? ''),
    text: table.text.filter(holds).flatMap(({ piece }) => fill(piece) || []),
    calls: table.calls.filter(holds).flatMap(({ call }) => {
      const phone = phoneOf(call, region)
      return phone ? [{ target: call, phone }] : []
    }),
    actions: table.actions,
  }
}

/** The plain sentence of any rule, with the words that another fired rule puts in their place. */
export function plainOf(rule: string, fired: readonly string[]): string {
  const words: Readonly<Record<string, string>> = professionalRules
  const flags: Readonly<Record<string, string>> = redFlagWords
  return replaceWords(flags[rule] ?? words[rule] ?? '', fired)
}

/** A text in which fired rules have replaced words. Source: triage 1.2, RF-110. */
export function replaceWords(text: string, fired: readonly string[]): string {
  return replacements
    .filter(({ ifFired }) => fired.includes(ifFired))
    .flatMap(({ words }) => replacedWords[words] ?? [])
    .reduce((before, { these, by }) => these.reduce((words, old) => words.replace(old, by), before), text)
}

/** The problem to name on a call, from the first rule that decided. */
export function problemOnCall({ decidedBy }: Assessment): string {
  const problems: Readonly<Record<string, string>> = problemsOnCall
  return decidedBy.flatMap((rule) => problems[rule] ?? [])[0] ?? ''
}

function slotsOf(assessment: Assessment, region: Region): Readonly<Record<string, string>> {
  return {
    emergencyNumber: emergencyNumberText(region),
    urgentAdviceNumber: region.urgentAdvice?.number ?? '',
    crisisLine: region.crisis?.number ?? withoutNumber.crisisLine,
    maternityLabel: region.maternityLabel,
    emergencyDepartmentLabel: region.emergencyDepartmentLabel,
    doctorLabel: region.doctorLabel,
    plainProblem: problemOnCall(assessment),
    plainReason: plainOf(assessment.decidedBy[0] ?? '', assessment.fired),
  }
}

/** Fills names in braces. A name without a value goes, together with the "or" that follows it and the space before. */
function fillIn(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/( ?)\{(\w+)\}( or )?/g, (_, space: string, name: string, or: string | undefined) => {
    const value = slots[name] ?? ''
    if (value) return `${space}${value}${or ?? ''}`
    return or === undefined ? '' : space
  })
}

function phoneOf(target: CallTarget, region: Region): PhoneNumber | undefined {
  return { emergency: region.emergency, crisis: region.crisis, 'urgent-advice': region.urgentAdvice }[target]
}

function conditionHolds(condition: TextCondition, { decidedBy, fired, blocked }: Assessment): boolean {
  const { ifAny, ifAll, unlessAll, ifFired, ifOpen } = condition
  const all = (match: RuleMatch) => decidedBy.length > 0 && decidedBy.every((rule) => matches(match, rule))
  return (
    (ifAny === undefined || decidedBy.some((rule) => matches(ifAny, rule))) &&
    (ifAll === undefined || all(ifAll)) &&
    (unlessAll === undefined || !all(unlessAll)) &&
    (ifFired === undefined || fired.some((rule) => matches(ifFired, rule))) &&
    (ifOpen === undefined || ifOpen.every((token) => !blocked.includes(token)))
  )
}

function matches({ groups = [], rules = [] }: RuleMatch, rule: string): boolean {
  const group = groupOfRule.get(rule)
  return rules.includes(rule) || (group !== undefined && groups.includes(group))
}
