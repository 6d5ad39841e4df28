import { stuckRules } from '@unspasm/guideline/positions/way-up'
import { gettingUp as words } from '@unspasm/guideline/words/en/positions'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { withAnswersSaid } from '../../bout/said.ts'
import type { Episode } from '../../device/records.ts'
import { useOnChange } from '../breaks/use-on-change.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { ToolPage } from '../ui/tool-page.tsx'

type Props = {
  /** Before the result opens. */
  readonly onStuck: () => void
  readonly onNot: () => void
}

/**
 * Whether the person is stuck on the floor, an hour after the first try. Not sure counts as stuck: nobody who lies there
 * alone is sent on by a doubt.
 *
 * Source: remedies 3.5, RF-45.
 */
export function StuckQuestion({ onStuck, onNot }: Props) {
  const { clock, setEpisode } = useAppState()
  const [, navigate] = useLocation()
  const { ring, silence } = useAlarm()
  useOnChange('stuck', () => {
    ring('loud')
    return silence
  })
  const write = (isStuck: boolean) =>
    setEpisode((before) => before && withAnswersSaid(before, withStuck(before, isStuck), momentNow(clock)))
  const isStuck = () => {
    onStuck()
    write(true)
    navigate('/result')
  }
  const isNot = () => {
    write(false)
    onNot()
  }
  const bar = (
    <>
      <button type="button" className="button danger way-next" onClick={isStuck}>
        {words.stuckYes}
      </button>
      <button type="button" className="button second" onClick={isStuck}>
        {words.stuckUnsure}
      </button>
      <button type="button" className="button second" onClick={isNot}>
        {words.stuckNo}
      </button>
    </>
  )
  return (
    <ToolPage title={words.stuckTitle} bar={bar}>
      <p>{words.stuckText}</p>
    </ToolPage>
  )
}

const withStuck = (episode: Episode, isStuck: boolean): Episode => ({
  ...episode,
  check: { ...episode.check, answers: { ...episode.check.answers, [stuckRules.asks]: isStuck } },
})
