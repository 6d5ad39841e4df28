import { lazy, Suspense } from 'preact/compat'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import { ReminderWatch } from '../pages/reminders/reminder-watch.tsx'
import { readCoachRecord } from './breaks/coach-record.ts'
import { useToolState } from './use-tool-state.ts'

const BreakWatch = lazy(() => import('./breaks/break-watch.tsx').then((module) => ({ default: module.BreakWatch })))

/** What goes on while any page is open: the reminders, and the break coach, whose own page keeps it by itself. */
export function Watches() {
  const { episode } = useAppState()
  const [address] = useLocation()
  const [{ isOn }] = useToolState('break-coach', readCoachRecord)
  if (!episode?.first) return null
  const isElsewhere = !address.endsWith('/tool/break-coach')
  return (
    <>
      <ReminderWatch episode={episode} />
      {isOn && isElsewhere && (
        <Suspense fallback={null}>
          <BreakWatch episode={episode} />
        </Suspense>
      )}
    </>
  )
}
