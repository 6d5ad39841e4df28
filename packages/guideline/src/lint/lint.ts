import type { Guideline } from '../guideline.ts'
import { lintAtoms } from './conditions.ts'
import { lintIds } from './ids.ts'
import { namesOf, type Names } from './names.ts'
import { parseRows } from './parsed.ts'
import type { Parts } from './parts.ts'
import type { Problem } from './problem.ts'
import { lintReachable } from './reachable.ts'
import { lintReaders } from './readers.ts'
import { lintRings } from './rings.ts'
import { conditionRows } from './rows.ts'
import { lintScreens } from './screens.ts'
import { lintSources } from './sources.ts'
import { lintTime } from './time.ts'
import { lintTold } from './told.ts'
import { lintTools } from './tools.ts'
import { lintWords } from './words.ts'

/**
 * Everything that is wrong with a guideline: conditions that are none or that read what does not exist, rules that can
 * never speak, rows without a source or a sentence, sentences that must not be said.
 *
 * Pure and total: any tables of the right shape give a list. Rows with a wrong name or option are not searched for what
 * they can mean; mend the first problems and lint again.
 *
 * @returns problems by kind of check, in the order of the tables; empty when the guideline may run.
 */
export function lint(guideline: Guideline, parts: Parts): readonly Problem[] {
  const names = namesOf(guideline, parts)
  const { parsed, problems: faults } = parseRows(conditionRows(guideline, parts))
  const judged = parsed.map((row) => ({ row, problems: lintAtoms(row, names, guideline, parts) }))
  const sound = judged.filter(({ problems }) => problems.length === 0).map(({ row }) => row)
  const broken = new Set(judged.filter(({ problems }) => problems.length > 0).map(({ row }) => row.row))
  for (const { row } of faults) broken.add(row)
  return [
    ...faults,
    ...judged.flatMap(({ problems }) => problems),
    ...lintRings(guideline, names),
    ...lintReachable(sound, withoutBroken(names, broken), guideline),
    ...lintIds(guideline, parts),
    ...lintSources(guideline, parts),
    ...lintScreens(guideline, parts, names),
    ...lintTime(parsed, guideline, parts),
    ...lintReaders(parsed, names, parts),
    ...lintTools(guideline, parts),
    ...lintWords(guideline, parts),
    ...lintTold(guideline, parts),
  ]
}

/** Names of which a broken row tells neither what they are made of nor when they are asked: the search takes them as free. */
function withoutBroken(names: Names, broken: ReadonlySet<string>): Names {
  return new Map(
    [...names].map(([id, name]) => {
      if (!broken.has(id)) return [id, name]
      const { askedIf: _askedIf, madeOf: _madeOf, ...free } = name
      return [id, free]
    }),
  )
}
