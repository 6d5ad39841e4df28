import { practiceWords } from '../../words/en/practice.ts'
import { BusyFeedSection } from './busy-feed.tsx'
import { CalendarFeedSection } from './calendar-feed.tsx'
import { DeskPage } from './desk.tsx'

/** The own calendars of a professional: visits go out to one, busy times come in from another. */
export function CalendarPage({ id }: { readonly id: string }) {
  return (
    <DeskPage title={practiceWords.calendar.title}>
      <CalendarFeedSection id={id} />
      <BusyFeedSection id={id} />
    </DeskPage>
  )
}
