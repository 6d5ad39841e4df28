import type { CalendarEntry } from '@unspasm/care/calendar'
import { visitWords as words } from '@unspasm/guideline/words/en/book'
import type { OwnBooking } from '@unspasm/server/api'

const millisecondsPerMinute = 60_000
const alarmMinutesBefore = 60

/** A visit for a calendar. The street stays out of it: calendars are shared. */
export const visitCalendar = ({ id, serviceName, professionalName, startsAt, endsAt }: OwnBooking): CalendarEntry => ({
  uid: `visit-${id}`,
  title: `${serviceName} ${words.with.replace('{name}', professionalName)}`,
  text: words.calendarText,
  starts: { at: startsAt },
  minutes: (Date.parse(endsAt) - Date.parse(startsAt)) / millisecondsPerMinute,
  alarmMinutesBefore,
})
