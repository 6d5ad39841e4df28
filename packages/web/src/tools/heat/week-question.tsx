import { heatDiaryOf } from '@unspasm/care/heat/heat-diary'
import type { HeatUse } from '@unspasm/care/heat/heat-use'
import { historyOf, painsOf } from '@unspasm/care/review/history'
import { daysInARow } from '@unspasm/guideline/heat/run-rules'
import { heat as words } from '@unspasm/guideline/words/en/heat'
import { useAppState } from '../../app-state.tsx'
import { careEpisodeOf } from '../../bout/bout.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { fill } from './fill.ts'

type Props = { readonly days: number; readonly onAnswer: (helps: boolean | '?') => void }

/** Whether the days in a row are so many that it is asked if heat still helps. Source: remedies 1.4. */
export const daysAreMany = ({ daysInARow: days, sessionsToday }: HeatUse): boolean =>
  days >= daysInARow.askFrom && sessionsToday === 0

/** After a week of heat every day: what the days say, and whether it still helps. Source: remedies 1.4; plan 6.6. */
export function WeekQuestion({ days, onAnswer }: Props) {
  const { episode } = useAppState()
  const kept = episode && careEpisodeOf(episode)
  const diary = kept && heatDiaryOf(painsOf(historyOf(kept)), episode.sessions)
  const { answers } = words.week
  const bar = (
    <>
      <button type="button" className="button second" onClick={() => onAnswer(true)}>
        {answers.yes}
      </button>
      <button type="button" className="button second" onClick={() => onAnswer(false)}>
        {answers.no}
      </button>
      <button type="button" className="button plain" onClick={() => onAnswer('?')}>
        {answers['?']}
      </button>
    </>
  )
  return (
    <ToolPage title={words.week.title} bar={bar}>
      <p>{fill(words.week.days, { n: days })}</p>
      <p>
        {diary
          ? fill(words.week.diary, {
              n1: diary.daysWith,
              a: diary.painWith,
              n0: diary.daysWithout,
              b: diary.painWithout,
            })
          : words.week.unclear}
      </p>
      <p>{words.week.rest}</p>
    </ToolPage>
  )
}
