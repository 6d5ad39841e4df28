import { ask, type Check, type Step } from '@unspasm/care/ask'
import type { LocalDate } from '@unspasm/care/local-date'

/** A stretch of the check that an address opens: the way to the first result, or questions behind it. */
export type Part = {
  /** Screens that open again when the part is entered. */
  readonly opens: readonly string[]
  readonly next: (check: Check, on: LocalDate) => Step
  /** Where it goes at the end. */
  readonly back: string
}

const optional: Readonly<Record<string, readonly string[]>> = {
  gates: ['s18-before-heat-or-hands'],
  causes: [
    's12-stiff-back',
    's13-water-and-food',
    's14-work-and-strength',
    's15-back-shape',
    's16-tried-so-far',
    's17-worries',
  ],
  next: ['s24-what-next'],
}

const danger = ['s1-danger-now', 's2-nerves', 's3-feeling-ill', 's4-other-signs']

/**
 * The part that an address asks for: `part` names a stretch, `screen` one screen to change, `rows` single questions
 * before a tool; without any of them it is the way to the first result.
 */
export function partOf(query: URLSearchParams): Part {
  const back = backOf(query.get('back'))
  const name = query.get('part') ?? ''
  const screen = query.get('screen')
  if (screen) return { opens: [screen], next: ask.nextStep, back }
  if (name === 'again') return { opens: danger, next: ask.nextStep, back }
  const rows = (query.get('rows') ?? '').split(',').filter((id) => id !== '')
  if (name === 'tool' && rows.length > 0) return { opens: [], next: (check) => toolStep(rows, check), back }
  const screens = optional[name]
  if (screens) return { opens: screens, next: (check, on) => ask.nextStepOf(screens, check, on), back }
  return { opens: [], next: ask.nextStep, back: '/result' }
}

/** Single questions before a tool, as one form that is left by its button. */
export const toolScreen = 's23-before-tool'

function toolStep(rows: readonly string[], check: Check): Step {
  const isLeft = check.left.includes(toolScreen)
  return isLeft ? { kind: 'result' } : { kind: 'screen', screen: toolScreen, rows }
}

/** Only addresses of this page: a link from elsewhere must not lead away. */
function backOf(address: string | null): string {
  return address !== null && /^\/[a-z]*$/.test(address) ? address : '/result'
}
