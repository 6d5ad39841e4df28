import * as fc from 'fast-check'
import type { Condition } from '../src/condition.ts'

/** Which branches a generated condition may have. */
export type Shape = {
  /** Atoms to build from. */
  readonly atom: fc.Arbitrary<Condition>
  /** `false`: only `and`, `or` and "at least so many", over atoms that a yes can only make truer. */
  readonly negation: boolean
}

/** Random condition trees, at most four levels deep. */
export function arbitraryCondition({ atom, negation }: Shape): fc.Arbitrary<Condition> {
  return fc.letrec<{ tree: Condition }>((tie) => {
    const parts = (least: number) => fc.array(tie('tree'), { minLength: least, maxLength: 4 })
    const joined = fc.record({ type: fc.constantFrom('and' as const, 'or' as const), of: parts(2) })
    const counted = fc.record({
      type: fc.constant('count' as const),
      of: parts(1),
      operator: negation ? operator : fc.constant('>=' as const),
      value: fc.nat(4),
    })
    const negated = tie('tree').map((of): Condition => ({ type: 'not', of }))
    const branches = negation ? [joined, counted, negated] : [joined, counted]
    return { tree: fc.oneof({ maxDepth: 3, depthSize: 'small', withCrossShrink: true }, atom, ...branches) }
  }).tree
}

/** The comparisons of the language. */
export const operator = fc.constantFrom('>=' as const, '<=' as const, '>' as const, '<' as const, '==' as const)
