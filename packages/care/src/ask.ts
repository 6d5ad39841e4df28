import { toCondition } from '@unspasm/guideline/condition'
import { isEmergency } from '@unspasm/guideline/disposition'
import { screens as screensInForce } from '@unspasm/guideline/screens'
import type { Screen } from '@unspasm/guideline/screen'
import { notSure, type Answers } from './answers.ts'
import { createAssess, type Assess } from './assess.ts'
import { engineInForce, readContext, type Engine } from './engine.ts'
import type { Context, Predicate } from './evaluate.ts'
import type { LocalDate } from './local-date.ts'

/** How far a check has come. Plain data, so that it can be stored and resumed. */
export type Check = {
  readonly answers: Answers
  /** Screens that were left by "Continue", "None of these" or the last answer. */
  readonly left: readonly string[]
  /** Findings whose recheck help was shown. */
  readonly rechecked: readonly string[]
  /** Consistency prompts that were answered. */
  readonly settled: readonly string[]
}

/** A check in which nothing is answered. */
export const newCheck: Check = { answers: {}, left: [], rechecked: [], settled: [] }

/** What comes next. `rows` are ids of findings in asking order. */
export type Step =
  | { readonly kind: 'screen'; readonly screen: string; readonly rows: readonly string[] }
  | { readonly kind: 'recheck'; readonly finding: string; readonly screen: string }
  | { readonly kind: 'prompt'; readonly prompt: string; readonly rows: readonly string[] }
  | { readonly kind: 'result' }

/** Decides what to ask, and when to stop asking. */
export type Ask = {
  /** The next step on the way to the first result. */
  readonly nextStep: (check: Check, on: LocalDate) => Step
  /** Rows of a screen that are asked at present, in asking order; empty when the screen is not shown. */
  readonly rowsOf: (screen: string, check: Check, on: LocalDate) => readonly string[]
  /**
   * The next step inside an optional part, opened from a result: its screens, rechecks and prompts, then `result`.
   * @param wanted ids of the screens to go through, in order.
   */
  readonly nextStepOf: (wanted: readonly string[], check: Check, on: LocalDate) => Step
  /** Whether the rows that are judged at the tap already make an emergency. */
  readonly isInstantEmergency: (answers: Answers, on: LocalDate) => boolean
}

type CompiledScreen = {
  readonly screen: Screen
  readonly isShown: Predicate
  readonly rows: readonly { readonly id: string; readonly isAsked: Predicate }[]
}

/**
 * Makes the asking order of a guideline: screens in their order, emergencies first, each with its follow-up, and never
 * a question whose condition does not hold or whose answer is there already.
 *
 * Pure: the same check gives the same step. An `emergency-now` of an instant row stops at once; any emergency stops after
 * the present screen and its follow-up; a lower result comes only when every safety question and every prompt is answered.
 * Source: triage 0.3, 2.5 to 2.7.
 */
export function createAsk(engine: Engine, screens: readonly Screen[], assess: Assess): Ask {
  const compiled = screens.map((screen) => compileScreen(engine, screen))
  const byId = new Map(compiled.map((entry) => [entry.screen.id, entry]))
  const mains = compiled.filter(({ screen }) => screen.followUpOf === undefined)
  const followUpsOf = (id: string) => compiled.filter(({ screen }) => screen.followUpOf === id)
  const prompts = engine.guideline.consistencyPrompts.map((prompt) => ({
    prompt,
    holds: engine.compile(toCondition(prompt.when)),
  }))
  const instant = engine.guideline.findings.filter((finding) => finding.instant)
  const stateOf = (context: Context, id: string) => context.facts.state[engine.layout.slots.get(id)!.index]!
  const isAnswered = (context: Context, id: string) => stateOf(context, id) !== 0

  /** Rows to show: those of the screen, less those that an earlier screen has brought forward and answered. */
  const visibleRows = (entry: CompiledScreen, check: Check, context: Context) => {
    const elsewhere = new Set(
      check.left.flatMap((id) =>
        id === entry.screen.id ? [] : (byId.get(id)?.screen.bringsForward ?? []).map(({ finding }) => finding),
      ),
    )
    return askedRows(entry, context)
      .filter(({ id }) => !(elsewhere.has(id) && isAnswered(context, id)))
      .map(({ id }) => id)
  }

  const isOpen = (entry: CompiledScreen, check: Check, context: Context) => {
    const rows = visibleRows(entry, check, context)
    if (rows.length === 0) return false
    const mustAnswer = rows.some(
      (id) => engine.questionOf.get(id)!.finding.required !== false && !isAnswered(context, id),
    )
    return mustAnswer || !check.left.includes(entry.screen.id)
  }

  const pendingRecheck = (entry: CompiledScreen, check: Check, context: Context) =>
    askedRows(entry, context).find(
      ({ id }) =>
        check.answers[id] === notSure && engine.questionOf.get(id)!.finding.recheck && !check.rechecked.includes(id),
    )

  const stepOf = (entry: CompiledScreen, check: Check, context: Context): Step | null => {
    if (isOpen(entry, check, context)) {
      return { kind: 'screen', screen: entry.screen.id, rows: visibleRows(entry, check, context) }
    }
    const again = pendingRecheck(entry, check, context)
    return again ? { kind: 'recheck', finding: again.id, screen: entry.screen.id } : null
  }

  const pendingPrompt = (check: Check, context: Context): Step | null => {
    const found = prompts.find(({ prompt, holds }) => holds(context) && !check.settled.includes(prompt.id))
    return found ? { kind: 'prompt', prompt: found.prompt.id, rows: found.prompt.ask } : null
  }

  const isInstantEmergency = (answers: Answers, on: LocalDate) => {
    const given = instant.filter(
      ({ id, unknown }) => answers[id] === true || (answers[id] === notSure && unknown === 'as-yes'),
    )
    return (
      given.length > 0 &&
      assess(Object.fromEntries(given.map(({ id }) => [id, answers[id]!])), on).disposition === 'emergency-now'
    )
  }

  /** What was said on screens that were left; what stands on a screen that is open may still change. */
  const saidSoFar = ({ answers, left }: Check): Answers => {
    const said = new Set(left.flatMap((id) => (byId.get(id)?.rows ?? []).map((row) => row.id)))
    return Object.fromEntries(Object.entries(answers).filter(([id]) => said.has(id)))
  }

  const walk = (entries: readonly CompiledScreen[], check: Check, on: LocalDate): Step => {
    const context = readContext(engine, check.answers, on)
    if (isInstantEmergency(check.answers, on)) return { kind: 'result' }
    const stopsHere = () => isEmergency(assess(saidSoFar(check), on).disposition)
    for (const main of entries) {
      const group = [main, ...followUpsOf(main.screen.id)]
      const isReached = group.some(({ screen }) => check.left.includes(screen.id))
      for (const entry of group) {
        const step = stepOf(entry, check, context)
        if (step) return !isReached && stopsHere() ? { kind: 'result' } : step
      }
      const prompt = isReached ? pendingPrompt(check, context) : null
      if (prompt) return stopsHere() ? { kind: 'result' } : prompt
    }
    return { kind: 'result' }
  }

  return {
    isInstantEmergency,
    rowsOf: (screen, check, on) => {
      const entry = byId.get(screen)
      return entry ? visibleRows(entry, check, readContext(engine, check.answers, on)) : []
    },
    nextStep: (check, on) =>
      walk(
        mains.filter(({ screen }) => screen.part === 'safety'),
        check,
        on,
      ),
    nextStepOf: (wanted, check, on) => {
      const entries = wanted.flatMap((id) => byId.get(id) ?? [])
      return walk(entries, check, on)
    },
  }
}

/** Rows that are asked now; none when the screen is not shown. */
const askedRows = ({ rows, isShown }: CompiledScreen, context: Context) =>
  isShown(context) ? rows.filter(({ isAsked }) => isAsked(context)) : []

function compileScreen(engine: Engine, screen: Screen): CompiledScreen {
  const forward = (screen.bringsForward ?? []).map(({ finding, askedIf }) => {
    const own = engine.questionOf.get(finding)!.isAsked
    const extra = askedIf === undefined ? () => true : engine.compile(toCondition(askedIf))
    return { id: finding, isAsked: (context: Context) => own(context) && extra(context) }
  })
  const rows = engine.questions
    .filter(({ finding }) => finding.screen === screen.id)
    .map(({ finding, isAsked }) => ({ id: finding.id, isAsked }))
  return {
    screen,
    isShown: screen.shownIf === undefined ? () => true : engine.compile(toCondition(screen.shownIf)),
    rows: [...rows, ...forward],
  }
}

/** The asking order of the guideline in force. */
export const ask: Ask = createAsk(engineInForce, screensInForce, createAssess(engineInForce))
