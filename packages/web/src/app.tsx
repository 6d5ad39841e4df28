import { lazy, Suspense } from 'preact/compat'
import { Route, Switch } from 'wouter-preact'
import { useAppState } from './app-state.tsx'
import { CheckPage } from './pages/check.tsx'
import { ResultPage } from './pages/result.tsx'
import { StartPage } from './pages/start.tsx'
import { mayNotify } from './tools/device/may-notify.ts'
import { withLaterWords } from './ui/finding-words.ts'
import { useAppearance } from './ui/appearance.ts'

const PlanPage = lazy(() => withLaterWords(import('./pages/plan.tsx')).then((module) => ({ default: module.PlanPage })))
const ToolPage = lazy(() => withLaterWords(import('./pages/tool.tsx')).then((module) => ({ default: module.ToolPage })))
const RunningStrip = lazy(() =>
  import('./tools/running-strip.tsx').then((module) => ({ default: module.RunningStrip })),
)
const Watches = lazy(() => import('./tools/watches.tsx').then((module) => ({ default: module.Watches })))
const StorageNotice = lazy(() =>
  import('./ui/storage-notice.tsx').then((module) => ({ default: module.StorageNotice })),
)
const CheckInPage = lazy(() =>
  withLaterWords(import('./pages/check-in.tsx')).then((module) => ({ default: module.CheckInPage })),
)
const DaysPage = lazy(() => withLaterWords(import('./pages/days.tsx')).then((module) => ({ default: module.DaysPage })))
const RemindersPage = lazy(() => import('./pages/reminders.tsx').then((module) => ({ default: module.RemindersPage })))
const DoctorPage = lazy(() =>
  withLaterWords(import('./pages/doctor.tsx')).then((module) => ({ default: module.DoctorPage })),
)
const SettingsPage = lazy(() => import('./pages/settings.tsx').then((module) => ({ default: module.SettingsPage })))
const AboutPage = lazy(() => import('./pages/about.tsx').then((module) => ({ default: module.AboutPage })))
const PracticePages = lazy(() =>
  import('./pages/practice-pages.tsx').then((module) => ({ default: module.PracticePages })),
)
const TherapistsPage = lazy(() =>
  import('./pages/therapists.tsx').then((module) => ({ default: module.TherapistsPage })),
)
const BookPage = lazy(() => import('./pages/book.tsx').then((module) => ({ default: module.BookPage })))
const MyVisits = lazy(() => import('./pages/visits.tsx').then((module) => ({ default: module.MyVisits })))
const PracticePage = lazy(() => import('./pages/practice.tsx').then((module) => ({ default: module.PracticePage })))

/** Every page by its address. What is needed up to the first result is loaded at once, the rest when it is opened. */
export function App() {
  useAppearance()
  const { episode, tools, storageFailed } = useAppState()
  const isAnythingWatched = mayNotify() || 'break-coach' in tools
  const isAnythingLive = (episode?.live.length ?? 0) > 0
  return (
    <Suspense fallback={<p className="page">One moment.</p>}>
      {storageFailed && <StorageNotice />}
      {isAnythingLive && <RunningStrip />}
      {episode?.first && isAnythingWatched && (
        <Suspense fallback={null}>
          <Watches />
        </Suspense>
      )}
      <Switch>
        <Route path="/" component={StartPage} />
        <Route path="/check" component={CheckPage} />
        <Route path="/result" component={ResultPage} />
        <Route path="/plan" component={PlanPage} />
        <Route path="/tool/:tool" component={ToolPage} />
        <Route path="/check-in" component={CheckInPage} />
        <Route path="/days" component={DaysPage} />
        <Route path="/reminders" component={RemindersPage} />
        <Route path="/doctor" component={DoctorPage} />
        <Route path="/settings" component={SettingsPage} />
        <Route path="/about" component={AboutPage} />
        <Route path={/^\/(sign-in|account|outbox)(?=\/|$)/} component={PracticePages} />
        <Route path="/therapists/*?" component={TherapistsPage} />
        <Route path="/book/:step?">{({ step = 'who' }) => <BookPage step={step} />}</Route>
        <Route path="/visits/*?" component={MyVisits} />
        <Route path="/practice/*?" component={PracticePage} />
        <Route component={StartPage} />
      </Switch>
    </Suspense>
  )
}
