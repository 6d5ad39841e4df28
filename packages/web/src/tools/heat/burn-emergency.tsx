import { emergencyNumberText } from '@unspasm/guideline/region-of'
import { actionWords, emergencyWords } from '@unspasm/guideline/words/en/result'
import { heat } from '@unspasm/guideline/words/en/heat'
import { useEffect } from 'preact/hooks'
import { hospitalMap } from '../../pages/result/links.ts'
import '../../pages/result/result.css'
import { CallButton } from '../../ui/emergency-call.tsx'
import { LeavesMark } from '../../ui/marks.tsx'
import { Page } from '../../ui/page.tsx'
import { useRegion } from '../../ui/region.ts'
import { TextWithNumbers } from '../../ui/text-with-numbers.tsx'
import { useVoice } from '../device/use-voice.ts'
import { fill } from './fill.ts'

const words = heat.burn.emergency

type Props = {
  /** `null`: nothing was tapped that could be a mistake. */
  readonly onMistake: (() => void) | null
  readonly onClose: () => void
}

/** A burn that somebody must see now, in the look of every emergency. Source: remedies 1.8, 4. */
export function BurnEmergency({ onMistake, onClose }: Props) {
  const region = useRegion()
  const { say } = useVoice()
  const slots = {
    emergencyDepartmentLabel: region.emergencyDepartmentLabel,
    emergencyNumber: emergencyNumberText(region),
  }
  const lines = [...words.lines, words.worse].map((line) => fill(line, slots))
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset['urgency'] = 'emergency'
    return () => {
      delete dataset['urgency']
    }
  }, [])
  const text = [words.title, ...lines].join(' ')
  useEffect(() => say(text), [say, text])
  const bar = (
    <CallButton phone={region.emergency} className="button big">
      {fill(words.call, { emergencyNumber: region.emergency.number })}
    </CallButton>
  )
  return (
    <Page title={words.title} className="emergency" bar={bar}>
      <div className="orders">
        {lines.map((line) => (
          <p key={line}>
            <TextWithNumbers text={line} region={region} />
          </p>
        ))}
      </div>
      <div className="stack">
        <div className="stack tight">
          <a className="button second" href={hospitalMap(region)} target="_blank" rel="noopener noreferrer">
            {actionWords['find-hospital']} <LeavesMark />
          </a>
          <p className="small">{fill(emergencyWords.hospitalLeaves, slots)}</p>
        </div>
        <button type="button" className="button second" onClick={onClose}>
          {words.close}
        </button>
        {onMistake && (
          <button type="button" className="button plain" onClick={onMistake}>
            {words.mistake}
          </button>
        )}
      </div>
    </Page>
  )
}
