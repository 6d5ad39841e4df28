import type { Change } from '@unspasm/care/days/changes'
import type { CourseDay } from '@unspasm/care/days/course'
import { doneWords, pictureWords as words, tableWords as heads } from '@unspasm/guideline/words/en/days'
import { wordsOf } from '../../ui/finding-words.ts'
import { shortDate } from './short-date.ts'
import { pointsText } from './sentences.ts'

type Props = { readonly days: readonly CourseDay[]; readonly changes: readonly Change[]; readonly isShown: boolean }

/** The same as the picture, for print, for screen readers, and one tap away for everybody. */
export function DaysTable({ days, changes, isShown }: Props) {
  return (
    <div className={isShown ? 'days-table' : 'days-table print-only'}>
      <table>
        <caption className="unseen">{words.table}</caption>
        <thead>
          <tr>
            {Object.entries(heads).map(([id, head]) => (
              <th key={id} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {days.map((day, place) => (
          <DayRows key={day.on} day={day} numbers={numbersOn(changes, day.on)} isNow={place === days.length - 1} />
        ))}
      </table>
    </div>
  )
}

const numbersOn = (changes: readonly Change[], on: string) =>
  changes.flatMap((change, place) => (change.on === on ? [place + 1] : []))

type RowsProps = { readonly day: CourseDay; readonly numbers: readonly number[]; readonly isNow: boolean }

/** A day: its numbers, and below them in words what else was said. */
function DayRows({ day: { on, isMissed, pains, middle, limit, spasms, done }, numbers, isNow }: RowsProps) {
  const attacks = spasms === null ? '' : (wordsOf('spasms-24h').options?.[spasms] ?? spasms)
  const more = [
    isMissed && !isNow ? words.noEntry : '',
    attacks && words.attacks.replace('{n}', attacks),
    done.map((each) => doneWords[each] ?? each).join(', '),
  ].filter(Boolean)
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={more.length > 0 ? 2 : 1}>
          {shortDate(on)}
        </th>
        <td>{pains.join(', ')}</td>
        <td>{middle === null ? '' : pointsText(middle)}</td>
        <td>{limit ?? ''}</td>
        <td>{numbers.join(', ')}</td>
      </tr>
      {more.length > 0 && (
        <tr>
          <td colSpan={4} className="quiet">
            {more.join(' · ')}
          </td>
        </tr>
      )}
    </tbody>
  )
}
