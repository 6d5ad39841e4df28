import { parseCondition } from '../condition.ts'
import type { Finding } from '../finding.ts'
import type { Guideline } from '../guideline.ts'
import type { Names } from './names.ts'
import type { Parts } from './parts.ts'
import type { Problem } from './problem.ts'
import { namesBehind } from './reachable.ts'
import type { Screen } from '../screen.ts'

/** Screens and findings that do not find each other, and questions that hang on an answer which is given only later. */
export function lintScreens(guideline: Guideline, parts: Parts, names: Names): readonly Problem[] {
  return [
    ...lintFindings(guideline, parts),
    ...parts.screens.flatMap((screen, place) => lintScreen(screen, place, guideline, parts)),
    ...lintEffects(guideline, parts),
    ...lintOrder(guideline, parts, names),
  ]
}

function lintFindings({ findings }: Guideline, { screens }: Parts): readonly Problem[] {
  return findings.flatMap(({ id, screen, category, required, unknown, recheck }): readonly Problem[] => {
    const own = screens.find((each) => each.id === screen)
    if (!own) return [{ row: id, field: 'screen', what: 'unknown-screen', expected: 'a screen', found: screen }]
    const main = screens.find((each) => each.id === own.followUpOf) ?? own
    const isOnTheWay = own.part === 'safety' && main.part === 'safety'
    return [
      ...(category === 'safety' && required !== false && !isOnTheWay
        ? [
            {
              row: id,
              field: 'screen',
              what: 'wrong-screen',
              expected: 'a screen of the safety part: without its answer no result is shown',
              found: screen,
            } as const,
          ]
        : []),
      ...(unknown === 'recheck' && !recheck
        ? [
            {
              row: id,
              field: 'recheck',
              what: 'wrong-screen',
              expected: 'recheck: true, which the policy says',
              found: 'none',
            } as const,
          ]
        : []),
    ]
  })
}

function lintScreen(screen: Screen, place: number, { findings }: Guideline, { screens }: Parts): readonly Problem[] {
  const { id, followUpOf, bringsForward = [] } = screen
  const problems: Problem[] = []
  const report = (field: string, what: Problem['what'], expected: string, found: string) =>
    problems.push({ row: id, field, what, expected, found })
  const placeOf = (screenId: string) => screens.findIndex((each) => each.id === screenId)

  if (bringsForward.length === 0 && !findings.some((finding) => finding.screen === id))
    report('id', 'nothing-reads', 'a screen with a question', 'none')
  if (followUpOf !== undefined) {
    const main = placeOf(followUpOf)
    if (main < 0) report('followUpOf', 'unknown-screen', 'a screen', followUpOf)
    else if (main >= place) report('followUpOf', 'wrong-screen', 'a screen before this one', followUpOf)
    else if (screens[main]!.followUpOf !== undefined)
      report('followUpOf', 'wrong-screen', 'a screen that follows none itself', followUpOf)
  }
  for (const { finding } of bringsForward) {
    const found = findings.find((each) => each.id === finding)
    if (!found) report('bringsForward', 'unknown-name', 'a finding', finding)
    else if (placeOf(found.screen) <= place)
      report('bringsForward', 'wrong-screen', 'a finding of a later screen', `${finding} of ${found.screen}`)
  }
  return problems
}

function lintEffects({ findings, consistencyPrompts }: Guideline, { screens, reviewRules }: Parts): readonly Problem[] {
  const isScreen = (id: string) => screens.some((each) => each.id === id)
  const isFinding = (id: string) => findings.some((each) => each.id === id)
  const problems: Problem[] = []
  const reportFinding = (row: string, found: string) =>
    problems.push({ row, field: 'ask', what: 'unknown-name', expected: 'a finding', found })
  for (const { id, effect } of reviewRules) {
    for (const screen of effect.open ?? []) {
      if (!isScreen(screen))
        problems.push({ row: id, field: 'open', what: 'unknown-screen', expected: 'a screen', found: screen })
    }
    for (const finding of effect.ask ?? []) if (!isFinding(finding)) reportFinding(id, finding)
  }
  for (const { id, ask } of consistencyPrompts)
    for (const finding of ask) if (!isFinding(finding)) reportFinding(id, finding)
  return problems
}

const reportLate = (row: string, field: string, found: string): Problem => ({
  row,
  field,
  what: 'asked-too-late',
  expected: 'answers that are given before it is asked',
  found,
})

/**
 * Conditions of asking that read an answer which comes only on a later screen, or later on the same one.
 * A finding that is brought forward counts where it is first asked.
 */
function lintOrder({ findings }: Guideline, { screens }: Parts, names: Names): readonly Problem[] {
  const first = firstPlaces(findings, screens)
  const lateReads = (condition: string, place: number) => {
    const parsed = parseCondition(condition)
    return parsed.ok ? [...namesBehind(parsed.condition, names)].filter((id) => (first.get(id) ?? -1) >= place) : []
  }
  return [
    ...findings.flatMap(({ id, askedIf }) =>
      askedIf === undefined
        ? []
        : lateReads(askedIf, first.get(id) ?? Infinity).map((found) => reportLate(id, 'askedIf', found)),
    ),
    ...screens.flatMap(({ id, shownIf }, screenPlace) =>
      shownIf === undefined
        ? []
        : lateReads(shownIf, screenPlace * perScreen).map((found) => reportLate(id, 'shownIf', found)),
    ),
  ]
}

/** More than the rows of any screen, so that places can be counted through all screens. */
const perScreen = 1000

function firstPlaces(findings: readonly Finding[], screens: readonly Screen[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  screens.forEach(({ id, bringsForward = [] }, place) => {
    const rows = [
      ...findings.filter(({ screen }) => screen === id).map((finding) => finding.id),
      ...bringsForward.map(({ finding }) => finding),
    ]
    rows.forEach((row, offset) => {
      if (!first.has(row)) first.set(row, place * perScreen + offset)
    })
  })
  return first
}
