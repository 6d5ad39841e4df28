import { deskPoints, type DeskPoint as Point, type DeskPointId } from '@unspasm/guideline/desk/desk-points'
import { desk as words, type DeskWords } from '@unspasm/guideline/words/en/desk'
import { Switch } from '../../ui/switch.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { DeskPicture } from './desk-picture.tsx'
import { rangeTextOf } from './range-text.ts'
import '../../pages/check/questions.css'

type Props = {
  readonly point: DeskPointId
  readonly given: string | undefined
  readonly hasBifocals: boolean
  readonly onBifocals: (isOn: boolean) => void
  /** `null`: not sure. */
  readonly onAnswer: (answer: string | null) => void
  readonly onBack: (() => void) | null
}

/** One point of the desk: how it should be, how to measure it, and how it is. */
export function DeskPoint({ point, given, hasBifocals, onBifocals, onAnswer, onBack }: Props) {
  const texts: DeskWords = words.points[point]
  const row: Point | undefined = deskPoints.find(({ id }) => id === point)
  const asksGlasses = row?.rangeWithBifocals !== undefined
  const isBifocal = asksGlasses && hasBifocals
  const place = deskPoints.findIndex(({ id }) => id === point) + 1
  return (
    <ToolPage title={texts.title}>
      <p className="desk-step small quiet">
        {words.place.replace('{n}', String(place)).replace('{of}', String(deskPoints.length))}
        {onBack && (
          <button type="button" className="button plain" onClick={onBack}>
            {words.back}
          </button>
        )}
      </p>
      <DeskPicture point={point} label={rangeTextOf(point, isBifocal)} isBifocal={isBifocal} />
      <p>{texts.measure}</p>
      {asksGlasses && <Switch label={words.bifocals} isOn={hasBifocals} onChange={onBifocals} />}
      <div className="choices">
        {(row?.answers ?? []).map(({ id, passes }) => (
          <button key={id} type="button" className="choice" aria-pressed={given === id} onClick={() => onAnswer(id)}>
            {isBifocal && passes ? words.bifocalsFit : texts.answers[id]}
          </button>
        ))}
        <button type="button" className="button plain" onClick={() => onAnswer(null)}>
          {words.unsure}
        </button>
      </div>
    </ToolPage>
  )
}
