import type { DryAnswers } from '@unspasm/care/drinking/dryness'
import { notSure } from '@unspasm/care/answers'
import { dryTaps, type DryTap } from '@unspasm/guideline/drinking/dryness'
import { drinking, dryTapWords } from '@unspasm/guideline/words/en/drinking'
import { useState } from 'preact/hooks'
import { ToolPage } from '../ui/tool-page.tsx'
import { PeeColour } from './pee-colour.tsx'
import { fill } from './litres.ts'
import '../../pages/check/questions.css'

const words = drinking.dry
const order = Object.keys(dryTaps) as readonly DryTap[]

type Props = {
  readonly onAnswer: (tap: DryTap, answer: string) => void
  readonly onDone: (taps: DryAnswers) => void
}

/** Four taps, one after the other. Source: remedies 4.5. */
export function DryCheck({ onAnswer, onDone }: Props) {
  const [taps, setTaps] = useState<DryAnswers>({})
  const tap = order.find((each) => taps[each] === undefined) ?? order[0]!
  const place = order.indexOf(tap)
  const answer = (given: string) => {
    const next = { ...taps, [tap]: given }
    setTaps(next)
    onAnswer(tap, given)
    if (place === order.length - 1) onDone(next)
  }
  const back = () => {
    const before = order[place - 1]
    if (before) setTaps(Object.fromEntries(Object.entries(taps).filter(([each]) => each !== before)))
  }
  const { question, options } = dryTapWords[tap]
  return (
    <ToolPage key={tap} title={question} className="drinks">
      <p className="drinks-step small quiet">
        {fill(words.place, { n: place + 1, of: order.length })}
        {place > 0 && (
          <button type="button" className="button plain" onClick={back}>
            {words.before}
          </button>
        )}
      </p>
      <div className="choices">
        {Object.entries(options).map(([id, label]) => (
          <button key={id} type="button" className="choice" onClick={() => answer(id)}>
            {tap === 'colour' && <PeeColour colour={id} />}
            {label}
          </button>
        ))}
        <button type="button" className="button plain" onClick={() => answer(notSure)}>
          {words.notSure}
        </button>
      </div>
      {tap === 'colour' && <p className="small quiet">{words.colourNote}</p>}
    </ToolPage>
  )
}
