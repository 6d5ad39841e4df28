import { hitStates, openFindings } from '@unspasm/care/medicines/known-hit'
import { areManyPainkillerDays } from '@unspasm/care/medicines/painkiller-days'
import { guidelineVersion } from '@unspasm/guideline/guideline'
import {
  alsoAsked,
  carefulFacts,
  ownHits,
  pharmacistHits,
  pharmacistQuestions,
} from '@unspasm/guideline/medicines/pharmacist-hits'
import {
  carefulFactWords,
  medicines as words,
  ownHitNames,
  pharmacistHitNames,
  pharmacistQuestionWords,
} from '@unspasm/guideline/words/en/medicines'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { answerText } from '../../pages/result/answer-text.ts'
import { useLaterWords } from '../../ui/finding-words.ts'
import { longDate } from '../../ui/long-date.ts'
import { SourceNote } from '../../ui/source-note.tsx'
import { SupplementSheetPage } from '../supplements/supplement-sheet-page.tsx'
import type { ToolProps } from '../tool-props.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { useToolState } from '../use-tool-state.ts'
import { painDaysOf } from './pain-days.ts'
import { AskSheet, BoxLine, Reply, SheetPart } from './ask-sheet.tsx'
import { readOwnMedicines } from './own-medicines.ts'
import { TypedField } from './typed-field.tsx'
import '../../ui/disclosure.css'
import '../../ui/tick-line.css'
import '../supplements/supplements.css'

const lines = [...pharmacistHits, ...alsoAsked]
const questionsAtOnce = 4

/** One page for a pharmacist: nothing on it is an advice, an amount or a product of ours. Source: remedies 6. */
export default function PharmacistSheet({ tool, answers }: ToolProps) {
  const { clock } = useAppState()
  const [own, change] = useToolState('own-medicines', readOwnMedicines)
  const [asksSupplement, askSupplement] = useState(false)
  const hasWords = useLaterWords(true)
  const today = clock.today()
  if (!hasWords) return <p className="page">One moment.</p>
  if (asksSupplement) return <SupplementSheetPage answers={answers} onBack={() => askSupplement(false)} />

  const states = hitStates(pharmacistHits, answers, today)
  const open = openFindings(lines, answers, today).slice(0, questionsAtOnce)
  const unknown = pharmacistHits.filter(({ id }) => states.get(id) === 'unknown')
  const fits = [
    ...pharmacistHits.filter(({ id }) => states.get(id) === 'yes').map(({ id }) => pharmacistHitNames[id]),
    ...own.ticked.map((hit) => ownHitNames[hit]),
  ]
  const pain = answers['pain-now']
  const days = painDaysOf(answers, today)
  const groups = answers['medicine-groups']
  const tookToday = own.painkillerDays.includes(today)
  const toggleToday = () =>
    change((before) => ({
      ...before,
      painkillerDays: tookToday
        ? before.painkillerDays.filter((on) => on !== today)
        : [...before.painkillerDays, today],
    }))

  const bar = (
    <button type="button" className="button" onClick={() => window.print()}>
      {words.print}
    </button>
  )
  return (
    <ToolPage title={words.title} bar={bar} className="doctor">
      <p className="no-print">{words.intro}</p>
      {open.length > 0 && (
        <div className="no-print stack">
          <p>{words.missing}</p>
          <Link className="button second" href={`/check?part=tool&rows=${open.join(',')}&back=/tool/${tool}`}>
            {open.length === 1 ? words.answerOne : words.answer.replace('{n}', String(open.length))}
          </Link>
        </div>
      )}
      <div className="no-print stack">
        <TypedField
          label={words.own}
          value={own.medicines}
          onChange={(medicines) => change((before) => ({ ...before, medicines }))}
        />
        <TypedField
          label={words.allergies}
          value={own.allergies}
          onChange={(allergies) => change((before) => ({ ...before, allergies }))}
        />
        <fieldset className="stack">
          <legend>
            <h2>{words.ownTicks}</h2>
          </legend>
          {ownHits.map((hit) => (
            <label key={hit} className="tick-line">
              <input
                type="checkbox"
                checked={own.ticked.includes(hit)}
                onChange={() =>
                  change((before) => ({
                    ...before,
                    ticked: ownHits.filter((each) => before.ticked.includes(each) !== (each === hit)),
                  }))
                }
              />
              {ownHitNames[hit]}
            </label>
          ))}
          <label className="tick-line">
            <input type="checkbox" checked={tookToday} onChange={toggleToday} />
            {words.today}
          </label>
        </fieldset>
        {areManyPainkillerDays(own.painkillerDays, today) && (
          <output className="supplement-block">{words.manyDays}</output>
        )}
      </div>
      <AskSheet title={words.sheet.title} origin={words.sheet.origin} made={`${longDate(today)} · ${guidelineVersion}`}>
        <SheetPart title={words.sheet.pain}>
          {typeof pain === 'number' && <p>{words.sheet.painOf10.replace('{n}', String(pain))}</p>}
          {days !== null && <p>{words.sheet.days.replace('{n}', String(days))}</p>}
        </SheetPart>
        <SheetPart title={words.sheet.tried}>
          <p>{answerText('medicines-tried', answers['medicines-tried'])}</p>
        </SheetPart>
        <SheetPart title={words.sheet.own}>
          <p className="typed">{own.medicines.trim() || words.sheet.nothing}</p>
          {Array.isArray(groups) && !groups.includes('none') && (
            <p>{words.sheet.groups.replace('{list}', answerText('medicine-groups', groups))}</p>
          )}
        </SheetPart>
        <SheetPart title={words.sheet.allergies}>
          <p className="typed">{own.allergies.trim() || words.sheet.nothing}</p>
        </SheetPart>
        <SheetPart title={words.sheet.fits}>
          {fits.length === 0 && <p>{words.sheet.none}</p>}
          {fits.map((line) => (
            <BoxLine key={line} isTicked>
              {line}
            </BoxLine>
          ))}
        </SheetPart>
        {unknown.length > 0 && (
          <SheetPart title={words.sheet.unknown}>
            {unknown.map(({ id }) => (
              <BoxLine key={id} isTicked={false}>
                {pharmacistHitNames[id]}
              </BoxLine>
            ))}
          </SheetPart>
        )}
        <SheetPart title={words.sheet.questions}>
          <ul className="questions">
            {pharmacistQuestions.map((id) => (
              <li key={id}>{pharmacistQuestionWords[id]}</li>
            ))}
          </ul>
        </SheetPart>
        <SheetPart title={words.sheet.reply}>
          <Reply fields={words.sheet.replyFields} />
        </SheetPart>
      </AskSheet>
      <div className="no-print stack">
        <button type="button" className="button plain" onClick={() => askSupplement(true)}>
          {words.supplement}
        </button>
        <details className="disclosure">
          <summary>{words.careful}</summary>
          <ul className="stack">
            {carefulFacts.map(({ id }) => (
              <li key={id}>{carefulFactWords[id]}</li>
            ))}
          </ul>
          <SourceNote ids={[...new Set(carefulFacts.flatMap(({ sources }) => sources))]} />
        </details>
      </div>
    </ToolPage>
  )
}
