import type { Answers } from '@unspasm/care/answers'
import { isNeverPushed } from '@unspasm/care/drinking/drink-goal'
import { usualLitresOf } from '@unspasm/care/drinking/usual-litres'
import { weekOf } from '@unspasm/care/food/food-suggestion'
import { hitsOf } from '@unspasm/care/supplements/supplement-hits'
import { guidelineVersion } from '@unspasm/guideline/guideline'
import type { Substance } from '@unspasm/guideline/supplements/substances'
import { food, plateTickWords } from '@unspasm/guideline/words/en/food'
import { hitResults, hitWords, substanceNames, supplements } from '@unspasm/guideline/words/en/supplements'
import { useAppState } from '../../app-state.tsx'
import { longDate } from '../../ui/long-date.ts'
import { readDrinks } from '../drinking/drinks-state.ts'
import { readPlate } from '../food/plate-state.ts'
import { AskSheet, BoxLine, Reply, SheetPart } from '../medicines/ask-sheet.tsx'
import { painDaysOf } from '../medicines/pain-days.ts'
import { useToolState } from '../use-tool-state.ts'

const words = supplements.sheet

type Props = {
  readonly substance: Substance
  readonly answers: Answers
  /** Medicines as the person wrote them. */
  readonly medicines: string
}

/** The question about one substance on one page, with what speaks against it ticked. Source: remedies 4.8. */
export function SupplementSheet({ substance, answers, medicines }: Props) {
  const { clock } = useAppState()
  const today = clock.today()
  const hits = hitsOf(substance, answers, today)
  const known = hits.filter(({ state }) => state === 'yes')
  const unknown = hits.filter(({ state }) => state === 'unknown')
  return (
    <AskSheet title={words.title} origin={words.origin} made={`${longDate(today)} · ${guidelineVersion}`}>
      <SheetPart title={words.about}>
        <p>
          <strong>{substanceNames[substance]}</strong>
        </p>
      </SheetPart>
      <SheetPart title={words.why}>
        <Reasons answers={answers} today={today} />
      </SheetPart>
      <SheetPart title={words.medicines}>
        <p className="typed">{medicines.trim() || words.nothing}</p>
      </SheetPart>
      <SheetPart title={words.conditions}>
        {known.length === 0 && <p>{words.noConditions}</p>}
        {known.map(({ id, result }) => (
          <BoxLine key={id} isTicked>
            {hitWords[id].line}. {hitWords[id].why} {hitResults[result]}
          </BoxLine>
        ))}
      </SheetPart>
      {unknown.length > 0 && (
        <SheetPart title={words.unknown}>
          {unknown.map(({ id }) => (
            <BoxLine key={id} isTicked={false}>
              {hitWords[id].line}
            </BoxLine>
          ))}
        </SheetPart>
      )}
      <SheetPart title={words.questions}>
        <ul className="questions">
          {words.list.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </SheetPart>
      <SheetPart title={words.reply}>
        <Reply fields={words.replyFields} boxes={words.replyBoxes} />
      </SheetPart>
    </AskSheet>
  )
}

/** Cramps, days, drinks and food, as far as they are known. No litre stands there for people who are shown none. */
function Reasons({ answers, today }: { readonly answers: Answers; readonly today: string }) {
  const [{ drinks }] = useToolState('drinks', readDrinks)
  const [{ days: plates }] = useToolState('plate', readPlate)
  const cramps = answers['cramps-elsewhere']
  const days = painDaysOf(answers, today)
  const told = answers['fluid-litres']
  const litres = usualLitresOf(drinks, today) ?? (typeof told === 'number' ? told : null)
  const ticks = weekOf(plates, today)
    .filter(({ answered }) => answered > 0)
    .map(
      ({ tick, yes, answered }) =>
        `${plateTickWords[tick].short} ${food.weekRow.replace('{yes}', String(yes)).replace('{answered}', String(answered))}`,
    )
  const said = cramps === true ? words.yes : cramps === false ? words.no : words.notKnown
  return (
    <>
      <p>{words.cramps.replace('{answer}', said)}</p>
      {days !== null && <p>{words.days.replace('{n}', String(days))}</p>}
      {litres !== null && !isNeverPushed(answers, today) && <p>{words.drinking.replace('{n}', String(litres))}</p>}
      {ticks.length > 0 && <p>{words.plate.replace('{list}', ticks.join('; '))}</p>}
    </>
  )
}
