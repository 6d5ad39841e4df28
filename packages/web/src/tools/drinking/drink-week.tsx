import { sumOf, type Drink } from '@unspasm/care/drinking/drink-log'
import { drinking } from '@unspasm/guideline/words/en/drinking'
import { longDate } from '../../ui/long-date.ts'
import { fill, litres } from './litres.ts'

const words = drinking.week
const millisecondsPerDay = 86_400_000
const daysShown = 7

/** The days of the week as they were logged. Nothing is compared, and a day without a log is only that. */
export function DrinkWeek({ drinks, today }: { readonly drinks: readonly Drink[]; readonly today: string }) {
  const days = Array.from({ length: daysShown }, (_, ago) => dayBefore(today, ago))
  const sums = days.map((on) => ({ on, isLogged: drinks.some((drink) => drink.on === on), ...sumOf(drinks, on) }))
  const most = Math.max(1, ...sums.map(({ countedMl }) => countedMl))
  return (
    <details className="disclosure">
      <summary>{drinking.more.week}</summary>
      <table className="drinks-week">
        <caption className="unseen">{words.caption}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.amount}</th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ on, countedMl, isLogged }) => (
            <tr key={on}>
              <th scope="row">{longDate(on).split(',')[0]}</th>
              <td>
                <span className="drinks-bar" style={{ inlineSize: `${(countedMl / most) * 60}%` }} aria-hidden="true" />
                {isLogged ? (
                  fill(drinking.litres, { n: litres(countedMl) })
                ) : (
                  <span className="quiet">{words.nothing}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small quiet">{words.cramps}</p>
    </details>
  )
}

const dayBefore = (on: string, days: number) =>
  new Date(Date.parse(`${on}T12:00:00Z`) - days * millisecondsPerDay).toISOString().slice(0, 10)
