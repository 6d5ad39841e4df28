import type { Guideline } from '../guideline.ts'
import type { Names } from './names.ts'
import { atomsOf } from '../condition.ts'
import type { Problem } from './problem.ts'

/** Derived values that read themselves, directly or through others. */
export function lintRings(guideline: Guideline, names: Names): readonly Problem[] {
  return guideline.derived.flatMap(({ id }): readonly Problem[] => {
    const ring = findWayBack(id, id, names, [id])
    return ring === null
      ? []
      : [{ row: id, field: 'expression', what: 'ring', expected: 'values made from answers', found: ring.join(' → ') }]
  })
}

/** The shortest found way from one derived value back to another, or `null`. */
function findWayBack(from: string, to: string, names: Names, way: readonly string[]): readonly string[] | null {
  for (const atom of (names.get(from)?.madeOf ?? []).flatMap(atomsOf)) {
    if (!('id' in atom)) continue
    if (atom.id === to) return [...way, to]
    if (way.includes(atom.id)) continue
    const found = findWayBack(atom.id, to, names, [...way, atom.id])
    if (found) return found
  }
  return null
}
