import type { WordChapter } from './parts.ts'
import * as breaks from '../words/en/breaks.ts'
import * as checkIn from '../words/en/check-in.ts'
import * as days from '../words/en/days.ts'
import * as desk from '../words/en/desk.ts'
import * as effect from '../words/en/effect.ts'
import * as heat from '../words/en/heat.ts'
import * as later from '../words/en/later.ts'
import * as reminders from '../words/en/reminders.ts'
import * as stopSigns from '../words/en/stop-signs.ts'
import * as toolFrame from '../words/en/tool-frame.ts'
import * as walking from '../words/en/walking.ts'

/** Words of the tools and of the days. */
export const toolChaptersInForce: readonly WordChapter[] = [
  { id: 'around every tool', words: toolFrame },
  { id: 'signs that stop', words: stopSigns },
  { id: 'heat and cold', words: heat },
  { id: 'walking', words: walking },
  { id: 'breaks from sitting', words: breaks },
  { id: 'the desk', words: desk },
  { id: 'the check-in', words: checkIn },
  { id: 'the days', words: days },
  { id: 'what the days change', words: later },
  { id: 'what helps me', words: effect },
  { id: 'reminders', words: reminders },
]
