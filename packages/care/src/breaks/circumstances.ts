import { breakMenu, noBendingWhen, type BreakMove } from '@unspasm/guideline/breaks/break-menu'
import { breakRules, sittingPacing, type Rhythm } from '@unspasm/guideline/breaks/break-rules'
import { toCondition } from '@unspasm/guideline/condition'
import type { Movement } from '@unspasm/guideline/movement'
import { movements } from '@unspasm/guideline/movements'
import type { Answers } from '../answers.ts'
import { engineInForce, readContext } from '../engine.ts'
import type { LocalDate } from '../local-date.ts'
import { createJudge } from '../three-valued.ts'
import type { CoachTerms } from './coach-state.ts'

const judge = createJudge(engineInForce, () => false)
const isPacedWhen = toCondition(sittingPacing.when)
const noBending = toCondition(noBendingWhen)
const rows = (breakMenu as readonly BreakMove[]).map((row) => {
  const movement = movements.find(({ id }) => id === row.movement) as Movement
  return { row, movement, isBlocked: movement.blockedBy === '' ? null : toCondition(movement.blockedBy) }
})

/** A movement of the menu for one person. `instead`: how it is done more carefully, in the words of its table. */
export type OpenMove = { readonly row: BreakMove; readonly movement: Movement; readonly instead: readonly string[] }

/**
 * The break menu of a person, in the order of rotation. What closes a movement must surely not be so: a missing answer
 * leaves it out, or asks for care.
 *
 * Source: remedies 3.2, 5.6.
 */
export function openMovesOf(answers: Answers, on: LocalDate, isPaced: boolean): readonly OpenMove[] {
  const context = readContext(engineInForce, answers, on)
  const isSurelyNot = (condition: ReturnType<typeof toCondition>) => judge(condition, context).truth === 'no'
  const mayBend = isSurelyNot(noBending)
  return rows
    .filter(
      ({ row, movement, isBlocked }) =>
        (isBlocked === null || isSurelyNot(isBlocked)) &&
        (mayBend || movement.direction !== 'flexion') &&
        (!isPaced || row.whenPaced === true),
    )
    .map(({ row, movement }) => ({
      row,
      movement,
      instead: movement.limitedBy.filter(({ when }) => !isSurelyNot(toCondition(when))).map(({ instead }) => instead),
    }))
}

/** Whether sitting is paced: only a sure "no" ends it. Source: remedies 3.2. */
export function isSittingPaced(answers: Answers, on: LocalDate): boolean {
  return judge(isPacedWhen, readContext(engineInForce, answers, on)).truth !== 'no'
}

/** What the coach goes by for one person. Hours at a desk that are not known count as few. Source: remedies 3.2. */
export function coachTermsOf(answers: Answers, on: LocalDate, rhythm: Rhythm): CoachTerms {
  const isPaced = isSittingPaced(answers, on)
  const deskHours = answers['desk-hours']
  const isLong = typeof deskHours === 'number' && deskHours >= breakRules.longBreakFromDeskHours
  return {
    shiftEveryMin: rhythm.shiftEveryMin,
    breakEveryMin: rhythm.breakEveryMin,
    breakMin: isPaced
      ? sittingPacing.breakMinutes.from
      : isLong
        ? breakRules.breakMinutes.until
        : breakRules.breakMinutes.from,
    isPaced,
    moves: openMovesOf(answers, on, isPaced).map(({ row }) => row.movement),
  }
}

/** Whether the breaks of a day count as "moved every hour". A day without a call does not. Source: remedies 3.2, log. */
export const countsAsPostureBreaks = ({ due, done }: { readonly due: number; readonly done: number }): boolean =>
  due > 0 && done * 100 >= due * breakRules.doneShare.percent
