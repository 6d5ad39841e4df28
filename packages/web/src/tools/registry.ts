import type { ToolId } from '@unspasm/guideline/tools'
import type { ComponentType } from 'preact'
import type { ToolProps } from './tool-props.ts'

type Load = () => Promise<{ readonly default: ComponentType<ToolProps> }>

/** Every tool that runs with the person, and where it lives; a tool is loaded when it is opened. */
export const registry: Readonly<Partial<Record<ToolId, Load>>> = {
  'heat-session': () => import('./heat/heat-session.tsx'),
  'movement-now': () => import('./exercise/exercise.tsx'),
  programme: () => import('./exercise/exercise.tsx'),
  'six-week-block': () => import('./exercise/exercise.tsx'),
  'morning-movement': () => import('./exercise/exercise.tsx'),
  'walk-plan': () => import('./walking/walk-plan.tsx'),
  'break-coach': () => import('./breaks/break-coach.tsx'),
  'desk-check': () => import('./desk/desk-check.tsx'),
  'own-test': () => import('./own-test/own-test.tsx'),
  'bag-rule': () => import('./desk/bag-rule.tsx'),
  'self-massage': () => import('./massage/self-massage.tsx'),
  'massage-visit': () => import('./massage/massage-visit.tsx'),
  positions: () => import('./positions/positions-tool.tsx'),
  'floor-to-stand': () => import('./floor-to-stand/floor-to-stand.tsx'),
  'drink-plan': () => import('./drinking/drink-plan.tsx'),
  'hot-day-drinking': () => import('./drinking/hot-day-drinking.tsx'),
  'plate-check': () => import('./food/plate-check.tsx'),
  'supplement-gate': () => import('./supplements/supplement-gate.tsx'),
  'pharmacist-sheet': () => import('./medicines/pharmacist-sheet.tsx'),
  'lift-ladder': () => import('./desk/lift-ladder.tsx'),
}

/** Whether a tool runs with the person; the others are shown as their steps. */
export const isRunnable = (tool: string): boolean => Object.hasOwn(registry, tool)
