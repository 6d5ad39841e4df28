import { exerciseHistoryOf, type ExerciseHistory } from '@unspasm/care/exercise/history'
import { wishesOf } from '@unspasm/care/exercise/wishes'
import { todaysSession, type ExerciseWay, type TodaysSession } from '@unspasm/care/exercise/todays-session'
import type { LevelNow } from '@unspasm/care/exercise/level'
import type { PlanInput } from '@unspasm/care/plan/types'
import type { ToolId } from '@unspasm/guideline/tools'
import { useMemo } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { careEpisodeOf } from '../../bout/bout.ts'
import type { Episode } from '../../device/records.ts'
import type { ToolProps } from '../tool-props.ts'
import { useBout } from '../use-bout.ts'

/** What the pages of exercise read. */
export type ExerciseNow = {
  readonly tool: ToolId
  readonly way: ExerciseWay
  readonly input: PlanInput
  readonly level: LevelNow
  readonly history: ExerciseHistory
  readonly today: TodaysSession
  /** The session of today by the pain that was told just now. */
  readonly withPain: (pain: number) => TodaysSession
}

/** The way of moving that an address asks for, or that fits where the person is. */
export function wayOf({
  tool,
  variant,
  variants,
  plan,
}: Pick<ToolProps, 'tool' | 'variant' | 'variants' | 'plan'>): ExerciseWay {
  if (tool === 'morning-movement') return 'set'
  if (tool !== 'movement-now') return 'programme'
  const open = variants.map((each) => each.variant)
  const wanted = [variant, plan.where === 'on-floor' ? 'floor' : 'set', 'set', 'breathing'] as const
  const found = wanted.find((each) => each !== null && open.includes(each))
  return found === 'floor' || found === 'set' ? found : 'breathing'
}

/** Today's exercise of one bout, read anew when an answer, the diary or a session changes. */
export function useExercise(tool: ToolId, way: ExerciseWay, episode: Episode): ExerciseNow {
  const { past, clock } = useAppState()
  const { planInput, level } = useBout(episode)
  const on = clock.today()
  return useMemo(() => {
    const history = exerciseHistoryOf(careEpisodeOf(episode), episode.sessions)
    const before = past.flatMap(({ sessions }) => sessions)
    const input = { ...planInput, wishes: wishesOf(episode.sessions, before, on) }
    const withPain = (pain: number) => todaysSession(tool, way, input, history, pain)
    return { tool, way, input, level, history, today: todaysSession(tool, way, input, history), withPain }
  }, [episode, past, planInput, level, on, tool, way])
}
