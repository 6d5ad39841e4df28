import { daysBetween } from '@unspasm/care/local-date'
import { weekdayText } from '../../ui/clock-text.ts'
import { practiceWords } from '../../words/en/practice.ts'

const words = practiceWords.visits

/** "Today", "Tomorrow", or "Monday 30 November". */
export function dayTitle(day: string, today: string): string {
  if (day === today) return words.today
  return daysBetween(today, day) === 1 ? words.tomorrow : weekdayText(day)
}
