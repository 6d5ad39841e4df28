import * as bookingRules from '../booking-rules.ts'
import * as breakMenu from '../breaks/break-menu.ts'
import * as breakRules from '../breaks/break-rules.ts'
import * as checkIn from '../check-in.ts'
import * as codes from '../codes.ts'
import * as courseRules from '../course-rules.ts'
import * as deskPoints from '../desk/desk-points.ts'
import * as loadRules from '../desk/load-rules.ts'
import * as drinkArithmetic from '../drinking/drink-arithmetic.ts'
import * as drinkKinds from '../drinking/drink-kinds.ts'
import * as drinkPace from '../drinking/drink-pace.ts'
import * as dryness from '../drinking/dryness.ts'
import * as intakeTable from '../drinking/intake-table.ts'
import * as effectConditions from '../effect/effect-conditions.ts'
import * as effectRules from '../effect/effect-rules.ts'
import * as testedRemedies from '../effect/tested-remedies.ts'
import * as choicePoints from '../exercise/choice-points.ts'
import * as directionTest from '../exercise/direction-test.ts'
import * as levelRules from '../exercise/level-rules.ts'
import * as lights from '../exercise/lights.ts'
import * as manner from '../exercise/manner.ts'
import * as movementSteps from '../exercise/movement-steps.ts'
import * as foodRules from '../food/food-rules.ts'
import * as foodTable from '../food/food-table.ts'
import * as plateTicks from '../food/plate-ticks.ts'
import * as heatChoice from '../heat-choice.ts'
import * as burnRules from '../heat/burn-rules.ts'
import * as heatPlaces from '../heat/heat-places.ts'
import * as heatRules from '../heat/run-rules.ts'
import * as setupBottle from '../heat/setup-bottle.ts'
import * as setupOther from '../heat/setup-other.ts'
import * as setupScreens from '../heat/setup-screens.ts'
import * as waterRules from '../heat/water-rules.ts'
import * as doorCheck from '../massage/door-check.ts'
import * as massageScripts from '../massage/massage-scripts.ts'
import * as massageStop from '../massage/massage-stop.ts'
import * as massageZones from '../massage/massage-zones.ts'
import * as pressure from '../massage/pressure.ts'
import * as sittingResponse from '../massage/sitting-response.ts'
import * as visit from '../massage/visit.ts'
import * as pharmacistHits from '../medicines/pharmacist-hits.ts'
import * as movementPlaces from '../movement-places.ts'
import * as phoneSources from '../phone-sources.ts'
import * as planBounds from '../plan-bounds.ts'
import * as planRules from '../plan-rules.ts'
import * as findPosition from '../positions/find-position.ts'
import * as wayUp from '../positions/way-up.ts'
import * as credentialKind from '../practice/credential-kind.ts'
import * as professionalRole from '../practice/professional-role.ts'
import * as scope from '../practice/scope.ts'
import * as regions from '../regions.ts'
import * as reminders from '../reminders.ts'
import * as reviewRules from '../review-rules.ts'
import * as segments from '../segments.ts'
import * as sessionFacts from '../session-facts.ts'
import * as stopSigns from '../stop-signs.ts'
import * as interactionHits from '../supplements/interaction-hits.ts'
import * as substances from '../supplements/substances.ts'
import * as token from '../token.ts'
import * as tools from '../tools.ts'
import * as reminderHours from '../walking/reminder-hours.ts'
import * as walkRules from '../walking/walk-rules.ts'
import type { DataChapter } from './parts.ts'

/** The modules whose tables have chapters of their own in the printed guideline, without those tables. */
const { checkInRows: _rows, checkInReactions: _reactions, checkInFacts: _checkInFacts, ...restOfCheckIn } = checkIn
const { planRules: _plan, planShapeRules: _shapes, ...restOfPlan } = planRules
const { reviewRules: _review, ...restOfReview } = reviewRules
const { tools: _tools, exerciseLevels: _levels, ...restOfTools } = tools

/**
 * Every table by which the tools and the days go and which has no chapter of its own. A module is given whole, so that
 * whatever it exports is linted and printed.
 */
export const dataInForce: readonly DataChapter[] = [
  { title: 'Stop signs', modules: [stopSigns] },
  { title: 'Doses of heat and grades of evidence', modules: [restOfTools] },
  { title: 'Heat', modules: [heatRules, heatChoice, heatPlaces, burnRules, waterRules] },
  { title: 'Heat, before the start', modules: [setupScreens, setupBottle, setupOther] },
  { title: 'Massage', modules: [massageStop, massageScripts, massageZones, pressure] },
  { title: 'Massage by a visit', modules: [doorCheck, sittingResponse, visit] },
  {
    title: 'Exercise',
    modules: [levelRules, lights, manner, movementSteps, choicePoints, directionTest, movementPlaces],
  },
  { title: 'Walking', modules: [walkRules, reminderHours] },
  { title: 'Positions', modules: [findPosition, wayUp] },
  { title: 'Breaks', modules: [breakRules, breakMenu] },
  { title: 'Desk and loads', modules: [deskPoints, loadRules] },
  { title: 'Drinking', modules: [intakeTable, drinkArithmetic, drinkKinds, drinkPace, dryness] },
  { title: 'Food', modules: [plateTicks, foodTable, foodRules] },
  { title: 'Supplements', modules: [substances, interactionHits] },
  { title: 'Medicines', modules: [pharmacistHits] },
  { title: 'What helps me', modules: [effectRules, effectConditions, testedRemedies] },
  { title: 'Numbers of the check-in', modules: [restOfCheckIn] },
  { title: 'Numbers of the plan', modules: [planBounds, restOfPlan] },
  { title: 'Numbers of the review', modules: [restOfReview] },
  { title: 'Reminders', modules: [reminders] },
  { title: 'Who may be booked', modules: [bookingRules, courseRules] },
  { title: 'Professionals', modules: [professionalRole, scope, credentialKind] },
  { title: 'Numbers to call', modules: [regions, phoneSources] },
  { title: 'What a result closes by itself', modules: [token] },
  { title: 'Lengths of the figure', modules: [segments] },
  { title: 'Codes of other systems', modules: [codes] },
  { title: 'Facts of a session', modules: [sessionFacts] },
]
