import { setupScreens } from '@unspasm/guideline/heat/setup-screens'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import type { BurnFlow } from './burn-flow.ts'
import type { HeatRun, HeatTerms } from './heat-run.ts'
import type { AfterHeat, Forearm, HeatSession, HeatState, LookAgain } from './heat-state.ts'

type Raw = Readonly<Record<string, unknown>>
type Reads<Shape> = { readonly [field in keyof Required<Shape>]: (value: unknown) => boolean }

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown) => typeof value === 'string'
const isFlag = (value: unknown) => typeof value === 'boolean'
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value)
const isMost = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0
const isTruth = (value: unknown) => isFlag(value) || value === '?'
const isOneOf =
  (...values: readonly string[]) =>
  (value: unknown) =>
    values.some((each) => each === value)
const orNull = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value)
const listOf = (is: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(is)
const mapOf = (is: (value: unknown) => boolean) => (value: unknown) => isRaw(value) && Object.values(value).every(is)
const isVariant = (value: unknown) => typeof value === 'string' && Object.hasOwn(setupScreens, value)

/** Whether a value has every field of a shape, each as it must be. */
const shaped =
  <Shape>(fields: Reads<Shape>) =>
  (value: unknown): boolean =>
    isRaw(value) &&
    Object.entries<(field: unknown) => boolean>(fields).every(([name, is]) => name in value && is(value[name]))

const isLook = isOneOf('normal', 'marked', 'blister', 'not-sure')
const isAsked = shaped<HeatRun['asked'][number]>({
  id: isText,
  at: isNumber,
  answer: (value) => value === null || isText(value) || isNumber(value) || isFlag(value),
})
const isCheck = shaped<NonNullable<HeatRun['check']>>({
  minute: isNumber,
  asks: isOneOf('comfort', 'skin'),
  withSkin: isFlag,
  isFine: isFlag,
  at: isNumber,
})
const isTerms = shaped<HeatTerms>({
  variant: isVariant,
  minutes: isMost,
  checkEveryMinutes: orNull((value) => isNumber(value) && Number(value) > 0),
  comfortMost: isNumber,
  longerMinutes: orNull(isMost),
  isEndLouder: isFlag,
  offersContact: isFlag,
  deviceOffAt: orNull(isNumber),
})
const isRun = shaped<HeatRun>({
  terms: isTerms,
  stage: isOneOf('on', 'resting', 'ending', 'interrupted', 'over'),
  since: isNumber,
  skinMs: isMost,
  check: orNull(isCheck),
  nextCheck: isMost,
  hotTimes: isMost,
  extraLayers: isMost,
  normalAt: listOf(isNumber),
  asked: listOf(isAsked),
  endReason: orNull(isOneOf('completed', 'user-stop', 'safety-stop', 'interrupted')),
  isBurn: isFlag,
})
const isBurn = shaped<BurnFlow>({
  isRemoved: isFlag,
  coolingSince: orNull(isNumber),
  isCooled: isFlag,
  isCovered: isFlag,
  answers: mapOf(isTruth),
  hasBlister: orNull(isTruth),
})
const isSession = shaped<HeatSession>({
  kind: isOneOf('session'),
  variant: isVariant,
  setup: mapOf(isText),
  forearm: shaped<Forearm>({ since: orNull(isNumber), waitSince: orNull(isNumber) }),
  extraLayers: isMost,
  switchedOnAt: orNull(isNumber),
  run: orNull(isRun),
  burn: orNull(isBurn),
  after: shaped<AfterHeat>({ look: orNull(isLook), isNet: orNull(isTruth), isPainTold: isFlag }),
})
const isLookAgain = shaped<LookAgain>({
  kind: isOneOf('look-again'),
  variant: isVariant,
  sessionId: isText,
  dueAt: isNumber,
  isRed: orNull(isTruth),
})

/** Reads what is stored of a session; `null` when it is damaged. */
export function readHeatState(stored: unknown): HeatState | null {
  return isSession(stored) || isLookAgain(stored) ? (stored as HeatState) : null
}

/** Whether a name is a kind of heat or of cold. */
export const isHeatVariant = (value: unknown): value is HeatVariant => isVariant(value)
