import { startRefusals } from '@unspasm/care/effect/may-start'
import type { OwnTest } from '@unspasm/care/effect/own-test'
import { looks, testMeasures, type TestMeasure } from '@unspasm/guideline/effect/effect-rules'
import { testedRemedies, type TestedRemedyId } from '@unspasm/guideline/effect/tested-remedies'
import {
  effectTemplates,
  ownTest as words,
  startRefusalWords,
  testedRemedyWords,
} from '@unspasm/guideline/words/en/effect'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import type { Episode } from '../../device/records.ts'
import '../../pages/check/questions.css'
import { ToolPage } from '../ui/tool-page.tsx'
import { filled } from './result-sentence.ts'
import type { OwnTestsNow } from './use-own-tests.ts'

type Props = {
  readonly remedy: TestedRemedyId
  readonly now: OwnTestsNow
  readonly episode: Episode
  readonly onBack: () => void
}

/** The medicine question first, then what will happen, and the consent. Source: plan 6.2, 6.6. */
export function Setup({ remedy, now, episode, onBack }: Props) {
  const [medicineSame, setSame] = useState<boolean | undefined>(undefined)
  return medicineSame === true ? (
    <Consent remedy={remedy} now={now} episode={episode} onBack={onBack} />
  ) : (
    <MedicineQuestion isChanged={medicineSame === false} onAnswer={setSame} onBack={onBack} />
  )
}

type MedicineProps = {
  readonly isChanged: boolean
  readonly onAnswer: (isSame: boolean) => void
  readonly onBack: () => void
}

/** "Not sure" counts as changed. */
function MedicineQuestion({ isChanged, onAnswer, onBack }: MedicineProps) {
  const bar = isChanged ? (
    <button type="button" className="button" onClick={onBack}>
      {words.choices}
    </button>
  ) : (
    <>
      <button type="button" className="button second" onClick={() => onAnswer(false)}>
        {words.yes}
      </button>
      <button type="button" className="button second" onClick={() => onAnswer(true)}>
        {words.no}
      </button>
      <button type="button" className="button plain" onClick={() => onAnswer(false)}>
        {words.notSure}
      </button>
    </>
  )
  return (
    <ToolPage title={words.titles.medicine} bar={bar}>
      <p>{isChanged ? words.medicineChanged : words.medicineQuestion}</p>
    </ToolPage>
  )
}

function Consent({ remedy, now, episode, onBack }: Props) {
  const { clock } = useAppState()
  const [measure, setMeasure] = useState<TestMeasure>('pain-now')
  const { mode } = testedRemedies.find(({ id }) => id === remedy)!
  const { name, how, without } = testedRemedyWords[remedy]
  const refusals = startRefusals({ ...now.start, medicineSame: true, agrees: true })
  const agree = () => {
    const { on, time } = momentNow(clock)
    const test: OwnTest = {
      id: clock.newId(),
      remedy,
      measure,
      episodeId: episode.id,
      started: { on, time },
      disposition: now.look.disposition,
      told: {},
      requests: [],
      end: null,
    }
    now.change((before) => ({ wants: false, tests: [...before.tests, test] }))
    onBack()
  }
  const bar = (
    <>
      <button type="button" className="button plain" onClick={onBack}>
        {words.choices}
      </button>
      {refusals.length === 0 && (
        <button type="button" className="button" onClick={agree}>
          {words.agree}
        </button>
      )}
    </>
  )
  return (
    <ToolPage title={filled(words.titles.setup, { remedy: name })} bar={bar}>
      {refusals.map((id) => (
        <p key={id}>{startRefusalWords[id]}</p>
      ))}
      <p>{effectTemplates.consent}</p>
      <section className="card stack">
        <h2>{mode === 'day-test' ? words.byDay : words.byRequest}</h2>
        <p>{mode === 'day-test' ? words.byDayHow : words.byRequestHow}</p>
        <p>{how}</p>
        {without && <p>{without}</p>}
      </section>
      {mode === 'day-test' && (
        <fieldset className="question">
          <legend>{words.measure}</legend>
          <div className="choices">
            {testMeasures.map((each) => (
              <button
                key={each}
                type="button"
                className="choice"
                aria-pressed={measure === each}
                onClick={() => setMeasure(each)}
              >
                {words.measures[each]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <p className="small quiet">{filled(words.looks, { list: looks[mode].join(', ') })}</p>
      <p className="small quiet">{words.odds}</p>
    </ToolPage>
  )
}
