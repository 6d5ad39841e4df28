import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { describedGuideline } from '../src/described-guideline.ts'
import { partsInForce } from '../src/lint/in-force.ts'

const home = new URL('../src/', import.meta.url)

/** Folders without tables of the guideline: its words are read by id, its lint and print read the tables. */
const withoutTables = ['words/', 'lint/', 'print/']

/** Tables that are printed in a chapter of another form, or are not the guideline's to print; and why. */
const elsewhere: Readonly<Record<string, string>> = {
  'guideline.ts guideline': 'all of it, described for lint and print',
  'derived.ts derived': 'the chapter of the derived values',
  'metrics.ts metrics': 'the chapter of the derived values',
  'disposition.ts dispositions': 'the order of the results',
  'rule.ts reviewTriggers': 'names in the chapter of the days',
  'practice/role-setting.ts roleSettingFields': 'a form that an owner fills in',
  'tools.ts tools': 'the chapter of the tools',
  'tools.ts exerciseLevels': 'the chapter of the levels',
  'tool-gates.ts toolGates': 'the chapter of the gates',
  'tool-gates.ts globalGates': 'part of the gates',
  'tool-gates-exercise.ts exerciseGates': 'part of the gates',
  'tool-gates-heat.ts heatGates': 'part of the gates',
  'tool-gates-massage.ts massageGates': 'part of the gates',
  'tool-gates-water-and-food.ts waterAndFoodGates': 'part of the gates',
  'plan-phases.ts phases': 'the chapter of the phases',
  'plan-phases.ts whereRules': 'the chapter of the places',
  'plan-rules.ts planRules': 'the chapter of the plan',
  'plan-rules.ts planShapeRules': 'the chapter of the shape of the plan',
  'plan-rules-cause.ts causePlanRules': 'part of the plan',
  'check-in.ts checkInRows': 'the chapter of the check-in',
  'check-in.ts checkInReactions': 'the chapter of the reactions',
  'check-in.ts checkInFacts': 'names that conditions read',
}

async function tablesIn(folder = ''): Promise<readonly (readonly [string, unknown])[]> {
  const files = await readdir(new URL(folder, home), { withFileTypes: true })
  const found = await Promise.all(
    files.map(async (file): Promise<readonly (readonly [string, unknown])[]> => {
      const path = `${folder}${file.name}${file.isDirectory() ? '/' : ''}`
      if (file.isDirectory()) return withoutTables.includes(path) ? [] : tablesIn(path)
      if (!path.endsWith('.ts') || path.endsWith('.test.ts')) return []
      const module: Readonly<Record<string, unknown>> = await import(new URL(path, home).href)
      return Object.entries(module)
        .filter(([, value]) => typeof value !== 'function')
        .map(([name, value]) => [`${path} ${name}`, value] as const)
    }),
  )
  return found.flat()
}

/** Every value that lint and print can reach. */
function reached(value: unknown, seen = new Set<unknown>()): ReadonlySet<unknown> {
  if (seen.has(value)) return seen
  seen.add(value)
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) reached(inner, seen)
  return seen
}

describe('every table of the guideline', () => {
  it('is in the one list that lint and print walk', async () => {
    const walked = reached([describedGuideline, partsInForce])
    const tables = await tablesIn()
    const lost = tables.filter(([name, value]) => !walked.has(value) && !(name in elsewhere)).map(([name]) => name)

    expect(tables.length).toBeGreaterThan(150)
    expect(lost).toEqual([])
    expect(Object.keys(elsewhere).filter((name) => !tables.some(([each]) => each === name))).toEqual([])
  })
})
