import { toCondition } from '@unspasm/guideline/condition'
import { evidenceGrades, type EvidenceGrade, type GateEffect, type Tool, type ToolGate } from '@unspasm/guideline/tool'
import type { Limits } from '@unspasm/guideline/tool'
import type { Engine } from './engine.ts'
import type { Context } from './evaluate.ts'
import { answerState } from './facts.ts'
import { mergeLimits } from './limits.ts'
import type { Judge, Verdict } from './three-valued.ts'

/** What the gates say of a tool, or of one way of using it. */
export type ToolStatus = {
  readonly tool: string
  /** Missing for the tool as a whole. */
  readonly variant?: string
  /** `ask`: open as soon as the findings and facts of `ask` are answered, and only if their answers allow it. */
  readonly state: 'open' | 'ask' | 'closed'
  /** Gates that close it, in the order of the tables. */
  readonly closedBy: readonly string[]
  /** Names whose answers are missing: of an open question, or of a gate that closes on silence. */
  readonly ask: readonly string[]
  /** The strictest of each number, the limits for everybody included. */
  readonly limits: Limits
  /** Gates that hold and limit or warn. */
  readonly cautions: readonly string[]
  /** Best letter of evidence for this person; missing means as the tool says. */
  readonly gradeAtMost?: EvidenceGrade
}

/** The status of every tool and every variant, by `tool` and `tool:variant`. */
export type OpenTools = ReadonlyMap<string, ToolStatus>

type Draft = {
  closedBy: string[]
  ask: string[]
  closedAsk: string[]
  limits: Limits[]
  cautions: string[]
  gradeAtMost?: EvidenceGrade
}

/**
 * Makes the judge of all tools from the gate tables.
 *
 * A gate can only close, ask, limit, warn or lower the evidence, so the result is never looser than triage. A row that
 * asks closes when everything it asks was answered with "not sure". A tool with variants is open when one of them is,
 * asks when one of them only asks, and is closed when all are.
 *
 * @param isAskedAbout which tools are asked about; left out: all. The others are not in the result.
 * @throws when a gate reads a name the engine does not know, or is about a tool that there is not.
 * Source: remedies 0.1.
 */
export function createOpenTools(
  engine: Engine,
  tools: readonly Tool[],
  gates: readonly ToolGate[],
  judge: Judge,
  isAskedAbout: (tool: Tool) => boolean = () => true,
): (context: Context) => OpenTools {
  const keysOf = new Map(
    tools.map(({ id, variants }) => [id, variants ? variants.map((variant) => `${id}:${variant.id}`) : [id]]),
  )
  const spread = (targets: readonly string[] = []) => targets.flatMap((target) => keysOf.get(target) ?? [target])
  const asked = tools.filter(isAskedAbout)
  const askedKeys = new Set(spread(asked.map(({ id }) => id)))
  const knownKeys = new Set([...keysOf.values()].flat())
  const keysOfGate = (gate: ToolGate) => spread(targetsOf(gate))
  for (const key of gates.flatMap(keysOfGate)) {
    if (!knownKeys.has(key)) throw new Error(`expected a tool or a variant, got ${key}`)
  }
  const compiled = gates
    .filter((gate) => keysOfGate(gate).some((key) => askedKeys.has(key)))
    .map((gate) => {
      const condition = toCondition(gate.when)
      engine.compile(condition)
      return { gate, condition }
    })
  const isUnanswered =
    ({ facts }: Context) =>
    (id: string) =>
      facts.state[engine.layout.slots.get(id)!.index] === answerState.unanswered
  const isCleared = (gate: ToolGate, context: Context) =>
    gate.lift.clearance !== undefined &&
    engine.compile({ type: 'has', id: 'clinician-clearance', option: gate.lift.clearance })(context)

  const effectOf = (gate: ToolGate, { truth }: Verdict, context: Context): GateEffect | null => {
    if (truth === 'no') return null
    if (truth === 'maybe' && gate.onUnknown === 'ignore') return null
    if (isCleared(gate, context)) return gate.lift.cleared ?? null
    return truth === 'maybe' ? (gate.whenUnknown ?? gate.effect) : gate.effect
  }

  return (context) => {
    const drafts = new Map<string, Draft>()
    for (const key of askedKeys) drafts.set(key, { closedBy: [], ask: [], closedAsk: [], limits: [], cautions: [] })
    const on = (targets: readonly string[] | undefined, change: (draft: Draft) => void) => {
      for (const key of new Set(spread(targets))) {
        const draft = drafts.get(key)
        if (draft) change(draft)
      }
    }

    for (const { gate, condition } of compiled) {
      const verdict = judge(condition, context)
      const effect = effectOf(gate, verdict, context)
      if (!effect) continue
      const isAsked = verdict.truth === 'maybe' && gate.onUnknown === 'ask' && verdict.ask.some(isUnanswered(context))
      const caution = (draft: Draft) => {
        if (verdict.truth === 'yes' && !draft.cautions.includes(gate.id)) draft.cautions.push(gate.id)
      }
      on([...(effect.hides ?? []), ...(effect.closes ?? [])], (draft) => {
        if (isAsked) draft.ask.push(...verdict.ask)
        else {
          draft.closedBy.push(gate.id)
          draft.closedAsk.push(...verdict.ask)
        }
      })
      for (const limit of effect.limits ?? []) {
        on(limit.on, (draft) => {
          draft.limits.push(withFact(engine, limit, context))
          if (isAsked) draft.ask.push(...verdict.ask)
          caution(draft)
        })
      }
      on(effect.warns, caution)
      on(effect.asks?.on, (draft) => draft.ask.push(effect.asks!.finding))
      on(effect.grades?.on, (draft) => {
        draft.gradeAtMost = worseGrade(draft.gradeAtMost, effect.grades!.atMost)
        caution(draft)
      })
    }
    return statusesOf(asked, drafts)
  }
}

/** The tools and variants on which a gate has a say, whatever it finds. */
const targetsOf = ({ effect, whenUnknown, lift }: ToolGate): readonly string[] =>
  [effect, whenUnknown, lift.cleared].flatMap((one) =>
    one === undefined
      ? []
      : [
          ...(one.hides ?? []),
          ...(one.closes ?? []),
          ...(one.limits ?? []).flatMap(({ on }) => on),
          ...(one.warns ?? []),
          ...(one.asks?.on ?? []),
          ...(one.grades?.on ?? []),
        ],
  )

function statusesOf(tools: readonly Tool[], drafts: ReadonlyMap<string, Draft>): OpenTools {
  const statuses = new Map<string, ToolStatus>()
  for (const tool of tools) {
    const base = tool.limits ? [tool.limits] : []
    const one = (key: string, own: Limits | undefined, variant: string | undefined): ToolStatus => {
      const draft = drafts.get(key)!
      const isClosed = draft.closedBy.length > 0
      return {
        tool: tool.id,
        ...(variant !== undefined && { variant }),
        state: isClosed ? 'closed' : draft.ask.length > 0 ? 'ask' : 'open',
        closedBy: draft.closedBy,
        ask: [...new Set(isClosed ? draft.closedAsk : draft.ask)],
        limits: mergeLimits([...base, ...(own ? [own] : []), ...draft.limits]),
        cautions: draft.cautions,
        ...(draft.gradeAtMost && { gradeAtMost: draft.gradeAtMost }),
      }
    }
    if (!tool.variants) {
      statuses.set(tool.id, one(tool.id, undefined, undefined))
      continue
    }
    const variants = tool.variants.map(({ id, limits }) => one(`${tool.id}:${id}`, limits, id))
    for (const status of variants) statuses.set(`${tool.id}:${status.variant}`, status)
    statuses.set(tool.id, wholeOf(tool, variants))
  }
  return statuses
}

/** The tool as a whole: as open as its most open variant, bound by what binds every one of those that are not closed. */
function wholeOf(tool: Tool, variants: readonly ToolStatus[]): ToolStatus {
  const usable = variants.filter(({ state }) => state !== 'closed')
  const state = usable.some((variant) => variant.state === 'open') ? 'open' : usable.length > 0 ? 'ask' : 'closed'
  const inAll = (list: (status: ToolStatus) => readonly string[], of: readonly ToolStatus[]) =>
    [...new Set(of.flatMap(list))].filter((id) => of.every((status) => list(status).includes(id)))
  return {
    tool: tool.id,
    state,
    closedBy: state === 'closed' ? [...new Set(variants.flatMap(({ closedBy }) => closedBy))] : [],
    ask: state === 'open' ? [] : [...new Set((usable.length > 0 ? usable : variants).flatMap(({ ask }) => ask))],
    limits: tool.limits ?? {},
    cautions: inAll(({ cautions }) => cautions, usable),
  }
}

function withFact(engine: Engine, { to, from }: NonNullable<GateEffect['limits']>[number], { facts }: Context): Limits {
  const index = from && engine.layout.slots.get(from.fact)?.index
  return index === undefined || facts.state[index] !== answerState.known
    ? to
    : { ...to, [from!.field]: facts.number[index] }
}

/** The worse of two letters; `S` is no rank and gives way. */
function worseGrade(present: EvidenceGrade | undefined, next: EvidenceGrade): EvidenceGrade {
  return present !== undefined && evidenceGrades.indexOf(present) > evidenceGrades.indexOf(next) ? present : next
}
