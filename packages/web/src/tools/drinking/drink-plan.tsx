import { sumOf, type DrinkDay } from '@unspasm/care/drinking/drink-log'
import { drynessOf, type DryAnswers } from '@unspasm/care/drinking/dryness'
import { glassesInAll } from '@unspasm/care/drinking/dry-glasses'
import { usualLitresOf } from '@unspasm/care/drinking/usual-litres'
import type { Answer } from '@unspasm/care/answers'
import { dryFindings, dryGlasses, type DryTap } from '@unspasm/guideline/drinking/dryness'
import type { DrinkKindId } from '@unspasm/guideline/drinking/drink-kinds'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import type { ToolProps } from '../tool-props.ts'
import { useSession } from '../use-session.ts'
import { ClinicianForm } from './clinician-form.tsx'
import { DayForm } from './day-form.tsx'
import { DrinksHome, type DrinkScreen } from './drinks-home.tsx'
import { DryCheck } from './dry-check.tsx'
import { DryResult } from './dry-result.tsx'
import { GlassesRun } from './glasses-run.tsx'
import { readGlasses } from './glasses-state.ts'
import { StopScreen } from './stop-screen.tsx'
import { useDrinks } from './use-drinks.ts'
import { useSayAnswer } from './use-say-answer.ts'
import './drinking.css'

const mlPerLitre = 1000

/** Drinks of the day, the check for dryness, and three glasses for somebody who is dry. Source: remedies 4.2 to 4.5. */
export default function DrinkPlan({ tool, variant, variants, status, answers }: ToolProps) {
  const { clock } = useAppState()
  const [, navigate] = useLocation()
  const say = useSayAnswer()
  const week = variants.find((each) => each.variant === 'week') ?? status
  const notes = week.limits.notes ?? []
  const drinks = useDrinks(week, answers)
  const session = useSession(tool, readGlasses)
  const { state, change, goal, day, room, sum } = drinks
  const [screen, open] = useState<DrinkScreen>(variant === 'glass' ? 'glasses' : 'home')
  const goHome = () => open('home')

  /** A record of something that took no time; the way `glass` never counts as a day of drinking well. */
  const record = (way: 'glass' | 'week', params: Readonly<Record<string, Answer>> = {}) => {
    session.begin({ variant: way, phase: 'after', state: { drunkAt: [] }, params })
    session.end({ endReason: 'completed', minutes: 0 })
  }
  const log = (kind: DrinkKindId, ml: number) => {
    const today = clock.today()
    const reaction = drinks.log(kind, ml)
    const counted = sumOf([...state.drinks, { at: clock.steady(), on: today, kind, ml }], today).countedMl
    const isReached = goal.kind === 'range' && counted >= goal.lowMl && state.reachedOn !== today
    if (!isReached || reaction === 'P-2' || reaction === 'P-3') return
    change((before) => ({ ...before, reachedOn: today }))
    record('week')
  }
  const answerTap = (tap: DryTap, answer: string) => {
    if (tap === 'colour') say(dryFindings.colour, answer)
  }
  const finishDry = (taps: DryAnswers) => {
    const { score, asks } = drynessOf(taps, notes)
    const litres = usualLitresOf(state.drinks, clock.today())
    change((before) => ({ ...before, dry: { at: clock.steady(), taps, wasSeen: false } }))
    record('glass', { 't-dry-score': score })
    if (litres !== null) say('fluid-litres', litres)
    open('home')
    if (asks) navigate(`/check?part=tool&rows=${asks}&back=/tool/${tool}`)
  }
  const leaveDry = (next: DrinkScreen) => {
    change((before) => ({ ...before, dry: before.dry && { ...before.dry, wasSeen: true } }))
    open(next)
  }
  const keepDay = (celsius: DrinkDay['celsius'], activityMinutes: number) => {
    const activeAt = activityMinutes > day.activityMinutes ? clock.steady() : day.activeAt
    change((before) => ({ ...before, day: { on: clock.today(), celsius, activityMinutes, activeAt } }))
    goHome()
  }

  if (drinks.stop) return <StopScreen stop={drinks.stop} change={change} />
  if (session.session || screen === 'glasses') return <GlassesRun session={session} drinks={drinks} onLeave={open} />
  if (screen === 'dry') return <DryCheck onAnswer={answerTap} onDone={finishDry} />
  if (state.dry && !state.dry.wasSeen) {
    const dayRoom = goal.kind === 'none' ? 0 : goal.dayMaxMl - 1 - sum.pouredMl
    const isLittle = dayRoom < dryGlasses.ml * glassesInAll
    return (
      <DryResult
        check={state.dry}
        notes={notes}
        room={isLittle ? 'doctor' : room < dryGlasses.ml ? 'later' : 'now'}
        onLeave={leaveDry}
      />
    )
  }
  if (screen === 'day') return <DayForm day={day} onSave={keepDay} />
  if (screen === 'clinician')
    return (
      <ClinicianForm
        kept={state.clinician}
        today={clock.today()}
        onSave={(clinician) => {
          change((before) => ({ ...before, clinician }))
          record('glass', { 't-clinician-fluid-litres': (clinician?.ml ?? 0) / mlPerLitre })
          goHome()
        }}
      />
    )
  return (
    <DrinksHome
      drinks={drinks}
      answers={answers}
      isPregnant={notes.includes('pregnancy-row')}
      onLog={log}
      onOpen={open}
    />
  )
}
