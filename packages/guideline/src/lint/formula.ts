/** Something that is in exactly one of `size` states, counted from 0. */
export type Variable = { readonly id: string; readonly size: number }

/** A formula over variables with finitely many states. */
export type Formula =
  | { readonly type: 'and' | 'or'; readonly of: readonly Formula[] }
  | { readonly type: 'not'; readonly of: Formula }
  | { readonly type: 'count'; readonly of: readonly Formula[]; readonly holds: (sum: number) => boolean }
  | { readonly type: 'atom'; readonly variable: Variable; readonly truths: readonly boolean[] }

/** Holds when all hold; an empty one always does. */
export const conjunction = (of: readonly Formula[]): Formula => ({ type: 'and', of })
/** Holds when any holds; an empty one never does. */
export const disjunction = (of: readonly Formula[]): Formula => ({ type: 'or', of })
export const negation = (of: Formula): Formula => ({ type: 'not', of })
/** Holds in the states whose place in `truths` is `true`. */
export const atom = (variable: Variable, truths: readonly boolean[]): Formula => ({ type: 'atom', variable, truths })

/** More steps than any condition of a guideline needs; beyond it the search gives up rather than guess. */
const stepLimit = 200_000

/**
 * Decides whether a formula can hold, by trying the states of the first atom that is still open, the ones that help first.
 *
 * States between which no atom of the formula tells apart are tried once.
 *
 * @returns `null` when the search gives up.
 */
export function canHold(formula: Formula): boolean | null {
  const candidates = statesToTry(formula)
  const chosen = new Map<Variable, number>()
  let steps = 0

  const search = (): boolean | null => {
    steps += 1
    if (steps > stepLimit) return null
    const open = explore(formula, true, chosen)
    if (typeof open === 'boolean') return open
    const { variable, truths, wanted } = open
    const states = candidates.get(variable)!
    const ordered = [
      ...states.filter((state) => truths[state] === wanted),
      ...states.filter((state) => truths[state] !== wanted),
    ]
    for (const state of ordered) {
      chosen.set(variable, state)
      const found = search()
      if (found !== false) return found
    }
    chosen.delete(variable)
    return false
  }
  return search()
}

type Open = { readonly variable: Variable; readonly truths: readonly boolean[]; readonly wanted: boolean }

/** The truth of a formula as far as it is decided, or its first open atom with the truth that would help. */
function explore(formula: Formula, wanted: boolean, chosen: ReadonlyMap<Variable, number>): boolean | Open {
  switch (formula.type) {
    case 'atom': {
      const state = chosen.get(formula.variable)
      if (state !== undefined) return formula.truths[state]!
      if (formula.truths.every((truth) => truth === formula.truths[0])) return formula.truths[0] ?? false
      return { variable: formula.variable, truths: formula.truths, wanted }
    }
    case 'not': {
      const inner = explore(formula.of, !wanted, chosen)
      return typeof inner === 'boolean' ? !inner : inner
    }
    case 'and':
    case 'or': {
      const decisive = formula.type === 'or'
      let first: Open | undefined
      for (const part of formula.of) {
        const result = explore(part, wanted, chosen)
        if (result === decisive) return decisive
        if (typeof result !== 'boolean') first ??= result
      }
      return first ?? !decisive
    }
    case 'count': {
      let sum = 0
      let openParts = 0
      let first: Open | undefined
      for (const part of formula.of) {
        const result = explore(part, wanted, chosen)
        if (result === true) sum += 1
        if (typeof result !== 'boolean') {
          openParts += 1
          first ??= result
        }
      }
      if (!first) return formula.holds(sum)
      const outcomes = Array.from({ length: openParts + 1 }, (_, more) => formula.holds(sum + more))
      return outcomes.every((outcome) => outcome === outcomes[0]) ? outcomes[0]! : first
    }
  }
}

/** Of each variable one state for every way in which its atoms can come out. */
function statesToTry(formula: Formula): ReadonlyMap<Variable, readonly number[]> {
  const truths = new Map<Variable, (readonly boolean[])[]>()
  const collect = (part: Formula) => {
    if (part.type === 'atom') truths.set(part.variable, [...(truths.get(part.variable) ?? []), part.truths])
    else if (part.type === 'not') collect(part.of)
    else part.of.forEach(collect)
  }
  collect(formula)
  return new Map(
    [...truths].map(([variable, lists]) => {
      const seen = new Map<string, number>()
      for (let state = 0; state < variable.size; state += 1) {
        const signature = lists.map((list) => (list[state] ? '1' : '0')).join('')
        if (!seen.has(signature)) seen.set(signature, state)
      }
      return [variable, [...seen.values()]]
    }),
  )
}
