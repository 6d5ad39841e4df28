import type { LocalDate } from '@unspasm/care/local-date'
import type { DayPain } from '@unspasm/care/exercise/lights'
import { walksOf, type Walk } from '@unspasm/care/walking/walk'
import { useMemo } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import type { Episode } from '../../device/records.ts'

/** Walks and pain numbers of this bout, and the walks of every bout. Oldest first. */
export type WalkRecords = {
  readonly walks: readonly Walk[]
  readonly everyWalk: readonly Walk[]
  readonly pains: readonly DayPain[]
}

/** What was walked and what was said about pain, from the records of the device. */
export function useWalkRecords(): WalkRecords {
  const { episode, past } = useAppState()
  return useMemo(() => {
    const sessions = episode?.sessions ?? []
    const bouts = [...past, ...(episode ? [episode] : [])]
    return {
      walks: walksOf(sessions),
      everyWalk: walksOf(bouts.flatMap((bout) => bout.sessions)),
      pains: bouts.flatMap(painsOf),
    }
  }, [episode, past])
}

function painsOf({ diary, sessions }: Episode): readonly DayPain[] {
  const told = diary.checkIns.map(({ on, answers }) => [on, answers['pain-now']] as const)
  const asked = sessions.map(({ on, painBefore }) => [on, painBefore] as const)
  return [...told, ...asked].flatMap(([on, pain]: readonly [LocalDate, unknown]) =>
    typeof pain === 'number' ? [{ on, pain }] : [],
  )
}
