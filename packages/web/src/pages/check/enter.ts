import type { Check } from '@unspasm/care/ask'
import { engineInForce } from '@unspasm/care/engine'
import type { LocalDate } from '@unspasm/care/local-date'
import { openAgain, stepBack } from '@unspasm/care/moves'
import { dangerAndFollowUps, type Part } from './parts.ts'
import { backTo, type Place } from './place.ts'

/**
 * The check as it stands when its page opens. Pure.
 *
 * Coming back by the browser's history, it stands where that entry was made. Otherwise the screens of the part open
 * again with their answers; on the way to the result a check that is over shows its last screen.
 *
 * @param place  of the history entry; `null` when the page is opened anew.
 * @param isOld  the answers are stale, so that the danger questions are asked anew on the way to a result, help texts
 *               included.
 * Source: triage 2.5.11.
 */
export function enter(check: Check, part: Part, place: Place | null, isOld: boolean, on: LocalDate): Check {
  const asksDanger = part.kind === 'again' ? place === null || isOld : part.kind === 'way' && isOld
  if (asksDanger) return askDangerAgain(check)
  if (place) return backTo(check, place.left)
  const opened = openAgain(check, part.opens)
  const isOver = part.kind === 'way' && part.next(opened, on).kind === 'result'
  return isOver ? (stepBack(opened) ?? opened) : opened
}

const isDanger = (id: string) => dangerAndFollowUps.includes(engineInForce.questionOf.get(id)?.finding.screen ?? '')

function askDangerAgain(check: Check): Check {
  const opened = openAgain(check, dangerAndFollowUps)
  return { ...opened, rechecked: opened.rechecked.filter((id) => !isDanger(id)) }
}
