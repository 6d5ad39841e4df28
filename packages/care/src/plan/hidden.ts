import type { Tool } from '@unspasm/guideline/tool'
import type { Token } from '@unspasm/guideline/token'
import type { OpenTools, ToolStatus } from '../gates.ts'
import type { PlanContext } from './context.ts'
import type { LeftOut } from './horizon.ts'
import type { HiddenItem } from './types.ts'

/** Gates that repeat a block of triage; the triage rule behind it gives the reason. Source: remedies 0.2. */
const tokenOfGate: Readonly<Record<string, Token>> = {
  'G-2': 'heat',
  'G-3': 'massage',
  'G-4': 'exercise',
  'G-5': 'fluid-target',
  'G-6': 'supplements',
  'G-7': 'booking',
}

/** Rule that closes a movement of the movement table. */
export const movementGateId = 'MV'

/**
 * Everything that is closed, with its reason, in the order of the tools: the tool once when one reason closes it as a
 * whole, else each closed variant. Then the movements that an answer closes, then what the person left out.
 *
 * @param movements ids of movements that are closed.
 * Source: plan 4.5, S-8.
 */
export function hiddenOf(
  tools: readonly Tool[],
  statuses: OpenTools,
  { blockedBy }: PlanContext,
  movements: readonly string[],
  leftOut: readonly LeftOut[],
): readonly HiddenItem[] {
  const becauseOf = (status: ToolStatus) =>
    status.closedBy.flatMap((gate) => {
      const token = tokenOfGate[gate]
      return token === undefined ? [gate] : [...(blockedBy.get(token) ?? []), gate]
    })
  const entry = (status: ToolStatus): HiddenItem => {
    const because = [...new Set(becauseOf(status))]
    return {
      tool: status.tool,
      ...(status.variant !== undefined && { variant: status.variant }),
      ruleId: because[0]!,
      because,
      ask: status.closedBy.some((gate) => gate in tokenOfGate) ? [] : status.ask,
    }
  }

  const closed = tools.flatMap((tool): readonly HiddenItem[] => {
    const whole = statuses.get(tool.id)!
    if (!tool.variants) return whole.state === 'closed' ? [entry(whole)] : []
    const entries = tool.variants
      .map(({ id }) => statuses.get(`${tool.id}:${id}`)!)
      .filter(({ state }) => state === 'closed')
      .map(entry)
    const isOneReason = whole.state === 'closed' && new Set(entries.map(({ ruleId }) => ruleId)).size === 1
    if (!isOneReason) return entries
    const because = entries[0]!.because.filter((rule) => entries.every((other) => other.because.includes(rule)))
    const ask = entries[0]!.ask.filter((id) => entries.every((other) => other.ask.includes(id)))
    return [{ tool: tool.id, ruleId: entries[0]!.ruleId, because, ask }]
  })
  return [
    ...closed,
    ...movements.map((variant) => ({
      tool: 'movement-now',
      variant,
      ruleId: movementGateId,
      because: [movementGateId],
      ask: [],
    })),
    ...leftOut.map(({ item, ruleId }) => ({
      tool: item.tool,
      ...(item.variant !== undefined && { variant: item.variant }),
      item: item.id,
      ruleId,
      because: [ruleId],
      ask: [],
    })),
  ]
}
