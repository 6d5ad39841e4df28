import type { WordChapter } from './parts.ts'
import * as massage from '../words/en/massage.ts'
import * as massageVisit from '../words/en/massage-visit.ts'
import * as positions from '../words/en/positions.ts'
import * as drinking from '../words/en/drinking.ts'
import * as food from '../words/en/food.ts'
import * as supplements from '../words/en/supplements.ts'
import * as medicines from '../words/en/medicines.ts'
import * as exercise from '../words/en/exercise.ts'
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
  { id: 'massage', words: massage },
  { id: 'the card for a therapist', words: massageVisit },
  { id: 'positions and getting up', words: positions },
  { id: 'drinking', words: drinking },
  { id: 'food', words: food },
  { id: 'asking about a supplement', words: supplements },
  { id: 'asking a pharmacist', words: medicines },
  { id: 'exercise', words: exercise },
  { id: 'reminders', words: reminders },
]
