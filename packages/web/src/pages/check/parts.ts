import { ask, type Check, type Step } from '@unspasm/care/ask'
import { engineInForce, readContext } from '@unspasm/care/engine'
import type { LocalDate } from '@unspasm/care/local-date'
import { screens as allScreens } from '@unspasm/guideline/screens'
import type { Screen } from '@unspasm/guideline/screen'

/** A stretch of the check that an address opens: the way to the first result, or questions behind it. */
export type Part = {
  /** `way`: to the first result; `again`: its danger questions once more; `change`: one screen; `more`: behind the result. */
  readonly kind: 'way' | 'again' | 'change' | 'more'
  /** Screens that open again when the part is entered. */
  readonly opens: readonly string[]
  /** Its screens in order, follow-ups left out. */
  readonly route: readonly string[]
  readonly next: (check: Check, on: LocalDate) => Step
  /** Where it goes at the end, and where Back leads from its first screen. */
  readonly back: string
}

const screens: readonly Screen[] = allScreens
const mains = screens.filter(({ followUpOf }) => followUpOf === undefined)
const way = mains.filter(({ part }) => part === 'safety').map(({ id }) => id)

/** The screens that are asked again when the answers are old. Source: triage 2.5.11. */
const dangerScreens: readonly string[] = ['s1-danger-now', 's2-nerves', 's3-feeling-ill', 's4-other-signs']

/** Those screens, each with the one that follows it up. */
export const dangerAndFollowUps: readonly string[] = screens
  .map(({ id }) => id)
  .filter((id) => dangerScreens.includes(mainOf(id)))

/** Single questions before a tool, as one form. */
export const toolScreen = 's23-before-tool'

/** Behind the first result. */
const more = new Map<string, readonly string[]>([
  ['gates', ['s18-before-heat-or-hands']],
  ['causes', mains.filter(({ part }) => part === 'cause').map(({ id }) => id)],
  ['next', ['s24-what-next']],
])

/**
 * The part that an address asks for: `part` names a stretch, `screen` one screen to change, `part=tool` with `rows` single
 * questions, `part=open` with `screens` whole screens; without any of them it is the way to the first result. Names that are not known are passed over.
 */
export function partOf(query: URLSearchParams): Part {
  const back = backOf(query.get('back'))
  const name = query.get('part') ?? ''
  const screen = screens.find(({ id }) => id === query.get('screen'))
  if (screen?.id === toolScreen) return partOfQuestions(answeredBefore(toolScreen), back)
  if (screen) return { kind: 'change', opens: [screen.id], route: [], next: nextAfterChange(screen), back }
  if (name === 'again')
    return { kind: 'again', opens: dangerAndFollowUps, route: dangerScreens, next: ask.nextStep, back }
  if (name === 'tool') {
    const rows = (query.get('rows') ?? '').split(',')
    return partOfQuestions(() => rows, back)
  }
  const route = name === 'open' ? screensIn(query) : more.get(name)
  if (route) return { kind: 'more', opens: route, route, next: (check, on) => ask.nextStepOf(route, check, on), back }
  return { kind: 'way', opens: [], route: way, next: ask.nextStep, back: '/result' }
}

/** The main screen that a screen belongs to: itself, or the one it follows up. */
export function mainOf(screen: string): string {
  return screens.find(({ id }) => id === screen)?.followUpOf ?? screen
}

const screensIn = (query: URLSearchParams) =>
  (query.get('screens') ?? '').split(',').filter((name) => screens.some(({ id }) => id === name))

function nextAfterChange(screen: Screen): Part['next'] {
  const main = mainOf(screen.id)
  return way.includes(main) ? ask.nextStep : (check, on) => ask.nextStepOf([main], check, on)
}

function partOfQuestions(wanted: (check: Check) => readonly string[], back: string): Part {
  const next: Part['next'] = (check, on) => {
    const context = readContext(engineInForce, check.answers, on)
    const rows = wanted(check).filter((id) => engineInForce.questionOf.get(id)?.isAsked(context))
    const isOver = rows.length === 0 || check.left.includes(toolScreen)
    return isOver ? { kind: 'result' } : { kind: 'screen', screen: toolScreen, rows }
  }
  return { kind: 'more', opens: [toolScreen], route: [toolScreen], next, back }
}

const answeredBefore =
  (screen: string) =>
  ({ answers }: Check) =>
    Object.keys(answers).filter((id) => engineInForce.questionOf.get(id)?.finding.screen === screen)

/** Only addresses of this page: a link from elsewhere must not lead away. */
function backOf(address: string | null): string {
  return address !== null && /^\/([a-z]+([-/][a-z0-9]+)*)?$/.test(address) ? address : '/result'
}
