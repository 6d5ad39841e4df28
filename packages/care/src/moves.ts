import { screens } from '@unspasm/guideline/screens'
import type { Screen } from '@unspasm/guideline/screen'
import { notSure, type Answer, type Answers } from './answers.ts'
import type { Check } from './ask.ts'
import { engineInForce, readContext } from './engine.ts'
import type { LocalDate } from './local-date.ts'

/** A mark on a row of a tick screen; a row without one means no when the screen is left. */
export type Mark = 'yes' | 'unsure'

/**
 * Leaves a tick screen by "Continue" or "None of these": marked rows are yes or not sure, all others no.
 *
 * When an answer changed, the follow-ups of the screen are asked anew: what was said of one sign is never taken for another.
 * Source: findings dictionary, tickScreens.
 */
export function leaveTicks(
  check: Check,
  screen: string,
  rows: readonly string[],
  marks: Readonly<Record<string, Mark>>,
  on: LocalDate,
): Check {
  const given = rows
    .filter((id) => engineInForce.questionOf.get(id)?.finding.kind === 'boolean')
    .map((id): [string, Answer] => [id, marks[id] === 'yes' ? true : marks[id] === 'unsure' ? notSure : false])
  const changed = given.filter(([id, answer]) => check.answers[id] !== answer).map(([id]) => id)
  const after = { ...check, answers: { ...check.answers, ...Object.fromEntries(given) } }
  return leave(changed.length > 0 ? withoutFollowUps(forgetRechecks(after, changed), screen) : after, screen, on)
}

/** Leaves a form: its answers are there already. */
export function leaveForm(check: Check, screen: string, on: LocalDate): Check {
  return leave(check, screen, on)
}

/** Answers one question of a form, or takes the answer away (`undefined`). The screen stays open. */
export function answerQuestion(check: Check, finding: string, answer: Answer | undefined): Check {
  const { [finding]: before, ...others } = check.answers
  const answers: Answers = answer === undefined ? others : { ...others, [finding]: answer }
  return before === answer ? check : forgetRechecks({ ...check, answers }, [finding])
}

/** Answers the question that was asked again after its help text; "not sure" stands then. */
export function answerRecheck(check: Check, finding: string, answer: boolean | typeof notSure): Check {
  const screen = engineInForce.questionOf.get(finding)!.finding.screen
  const isChanged = check.answers[finding] !== answer
  const after = { ...check, answers: { ...check.answers, [finding]: answer }, rechecked: [...check.rechecked, finding] }
  return isChanged ? withoutFollowUps(after, screen) : after
}

/** Answers a consistency prompt; "no" settles it too. */
export function settlePrompt(check: Check, prompt: string, answers: Answers, on: LocalDate): Check {
  return withoutUnasked(
    { ...check, answers: { ...check.answers, ...answers }, settled: [...check.settled, prompt] },
    on,
  )
}

/** Opens the screen that was left last, with its answers; `null` when none was left. */
export function stepBack(check: Check): Check | null {
  return check.left.length === 0 ? null : { ...check, left: check.left.slice(0, -1) }
}

/** Takes one tick back, as on "I tapped by mistake": its screen opens again, and no other answer is touched. */
export function takeBack(check: Check, finding: string): Check {
  const { [finding]: _, ...answers } = check.answers
  const screen = engineInForce.questionOf.get(finding)?.finding.screen
  return { ...check, answers, left: check.left.filter((id) => id !== screen) }
}

/** Asks the given screens anew; their answers stay to be seen and changed. */
export function openAgain(check: Check, wanted: readonly string[]): Check {
  return { ...check, left: check.left.filter((id) => !wanted.includes(id)) }
}

function leave(check: Check, screen: string, on: LocalDate): Check {
  return withoutUnasked({ ...check, left: [...check.left.filter((id) => id !== screen), screen] }, on)
}

function forgetRechecks(check: Check, findings: readonly string[]): Check {
  return { ...check, rechecked: check.rechecked.filter((id) => !findings.includes(id)) }
}

/** Closes the follow-ups of a screen and forgets their own answers; what they brought forward stays. */
function withoutFollowUps(check: Check, screen: string): Check {
  const followUps = (screens as readonly Screen[]).filter(({ followUpOf }) => followUpOf === screen).map(({ id }) => id)
  const answers = Object.fromEntries(
    Object.entries(check.answers).filter(
      ([id]) => !followUps.includes(engineInForce.questionOf.get(id)?.finding.screen ?? ''),
    ),
  )
  return { ...check, answers, left: check.left.filter((id) => !followUps.includes(id)) }
}

/** Forgets answers to questions that are not asked any more, such as a pregnancy after the sex was corrected. */
function withoutUnasked(check: Check, on: LocalDate): Check {
  const context = readContext(engineInForce, check.answers, on)
  const kept = Object.entries(check.answers).filter(
    ([id]) => engineInForce.questionOf.get(id)?.isAsked(context) ?? true,
  )
  if (kept.length === Object.keys(check.answers).length) return check
  return withoutUnasked({ ...check, answers: Object.fromEntries(kept) }, on)
}
