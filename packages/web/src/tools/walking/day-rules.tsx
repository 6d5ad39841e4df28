import { dayRules } from '@unspasm/guideline/desk/load-rules'
import { walking } from '@unspasm/guideline/words/en/walking'
import '../../ui/disclosure.css'

const words = walking.dayRules
const numbers: Readonly<Record<string, number>> = dayRules.numbers

/** A sentence with its numbers from the guideline. */
const withNumbers = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(numbers[name] ?? ''))

/** How to lie, sit, stand and carry while the bout is new; opened by a tap. Source: remedies 3.5, day rules. */
export function DayRules() {
  return (
    <details className="disclosure">
      <summary>{words.title}</summary>
      <ul className="stack walk-lines">
        {dayRules.topics.map((topic) => (
          <li key={topic}>{withNumbers(words.topics[topic])}</li>
        ))}
      </ul>
    </details>
  )
}
