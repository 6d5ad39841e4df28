import type { Sitting } from '@unspasm/care/diary'
import { readSitting, type ReadSitting, type SittingResponse } from '@unspasm/care/massage/sitting-response'
import { severeSigns, type SevereSignId } from '@unspasm/guideline/massage/sitting-response'
import { newSignScreens } from '@unspasm/guideline/stop-signs'
import { massageVisit as words, severeSigns as severeWords } from '@unspasm/guideline/words/en/massage-visit'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { withNewSign } from '../../bout/said.ts'
import '../../pages/check/questions.css'
import { checkAddress } from '../stop-sign/check-address.ts'
import { PainPicker } from '../ui/pain-picker.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { withResponse } from './sittings.ts'
import type { Said } from './visit-state.ts'
import { WhichCounts } from './which-counts.tsx'

type Props = {
  readonly sitting: Sitting
  readonly onKeep: (said: Said) => void
  readonly onChosen: (chosen: SittingResponse) => void
  readonly onDone: () => void
}

const responses = ['better', 'same', 'worse'] as const
const signAnswers: readonly (readonly [boolean | '?', string])[] = [
  [true, words.yes],
  [false, words.no],
  ['?', words.notSure],
]

/**
 * How a sitting was, 24 to 48 hours later. Until the person has chosen, the less favourable reading is what is stored, so
 * that no choice within a day needs nothing more. Source: remedies 2.6, 2.7.
 */
export function ResponsePage({ sitting, onKeep, onChosen, onDone }: Props) {
  const { clock, setEpisode } = useAppState()
  const [, navigate] = useLocation()
  const [pain, setPain] = useState<number | null>(null)
  const [word, setWord] = useState<SittingResponse | null>(null)
  const [newSign, setNewSign] = useState<boolean | '?' | null>(null)
  const [soreness, setSoreness] = useState<number | null>(null)
  const [severe, setSevere] = useState<readonly SevereSignId[] | null>(null)
  const [read, setRead] = useState<ReadSitting | null>(null)

  if (read)
    return (
      <WhichCounts
        read={read}
        before={sitting.painBefore ?? null}
        later={pain}
        onChoose={(chosen) => {
          const answered = momentNow(clock)
          setEpisode((before) => before && withResponse(before, sitting, { answered, response: chosen }))
          onChosen(chosen)
          onDone()
        }}
        onLater={onDone}
      />
    )
  const isComplete = word !== null && newSign !== null && severe !== null
  const save = () => {
    if (!isComplete) return
    const reading = readSitting(word, sitting.painBefore, pain ?? undefined, newSign !== false)
    const answered = momentNow(clock)
    setEpisode((before) => before && withResponse(before, sitting, { answered, response: reading.counts, newSign }))
    onKeep({
      on: sitting.on,
      time: sitting.time ?? null,
      word,
      byNumbers: reading.byNumbers,
      painBefore: sitting.painBefore ?? null,
      painLater: pain,
      soreness,
      severe,
      answeredAt: clock.now().toISOString(),
      chosen: null,
    })
    if (severe.length > 0 || newSign !== false) {
      setEpisode((before) => before && withNewSign(before, answered, true, clock.now()))
      navigate(checkAddress(newSignScreens))
    } else if (reading.disagree) setRead(reading)
    else onDone()
  }
  const toggle = (sign: SevereSignId) => {
    const ticked = severe ?? []
    const next = ticked.includes(sign) ? ticked.filter((each) => each !== sign) : [...ticked, sign]
    setSevere(next.length > 0 ? next : null)
  }
  const bar = (
    <button type="button" className="button" disabled={!isComplete} onClick={save}>
      {words.save}
    </button>
  )
  return (
    <ToolPage title={words.howTitle} bar={bar}>
      <PainPicker label={words.painNow} value={pain ?? undefined} onPick={setPain} />
      <fieldset className="question">
        <legend>{words.howWord}</legend>
        <div className="choices row">
          {responses.map((each) => (
            <button
              key={each}
              type="button"
              className="choice"
              aria-pressed={word === each}
              onClick={() => setWord(each)}
            >
              {words[each]}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset className="question">
        <legend>{words.newSign}</legend>
        <div className="choices row">
          {signAnswers.map(([answer, label]) => (
            <button
              key={label}
              type="button"
              className="choice"
              aria-pressed={newSign === answer}
              onClick={() => setNewSign(answer)}
            >
              {label}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset className="question">
        <legend>{words.severe}</legend>
        <div className="choices">
          {severeSigns.signs.map((sign) => (
            <button
              key={sign}
              type="button"
              className="choice"
              aria-pressed={severe?.includes(sign) === true}
              onClick={() => toggle(sign)}
            >
              {severeWords[sign]}
            </button>
          ))}
          <button
            type="button"
            className="choice"
            aria-pressed={severe !== null && severe.length === 0}
            onClick={() => setSevere([])}
          >
            {words.noneOfThese}
          </button>
        </div>
      </fieldset>
      {severe !== null && severe.length > 0 && <output>{words.tellPractice}</output>}
      <PainPicker label={words.soreness} ends={words.sorenessEnds} value={soreness ?? undefined} onPick={setSoreness} />
    </ToolPage>
  )
}
