import { reactionsOf } from '@unspasm/care/check-in/reactions'
import { changesOf } from '@unspasm/care/days/changes'
import { courseOf } from '@unspasm/care/days/course'
import { nextReviewOf } from '@unspasm/care/plan/next-review'
import type { Review } from '@unspasm/care/review/types'
import { isEmergency } from '@unspasm/guideline/disposition'
import { daysPage as words } from '@unspasm/guideline/words/en/days'
import { useMemo } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import { careEpisodeOf, type Bout } from '../bout/bout.ts'
import { momentNow } from '../bout/moment.ts'
import type { Episode } from '../device/records.ts'
import { useBout } from '../tools/use-bout.ts'
import { BackLink } from '../ui/back-link.tsx'
import { EmergencyCall } from '../ui/emergency-call.tsx'
import { longDate } from '../ui/long-date.ts'
import { Page } from '../ui/page.tsx'
import { RestingFigure } from '../ui/resting-figure.tsx'
import { dangerAddress } from './check-in/after.ts'
import { CourseSection } from './days/course-section.tsx'
import { ChangeList, Messages } from './days/messages.tsx'
import { ReactionCard } from './days/reaction-card.tsx'
import { painFromTo } from './days/sentences.ts'
import { useReminders } from './reminders/use-reminders.ts'
import './check/questions.css'
import './days/days.css'

const top = (
  <>
    <BackLink>{words.back}</BackLink>
    <EmergencyCall small />
  </>
)

/** The days that follow the first result: how it goes, what the days say, and the check-in of today. */
export function DaysPage() {
  const { episode } = useAppState()
  if (!episode?.first) return <BeforeFirstResult />
  return <DaysOfEpisode episode={episode} />
}

function BeforeFirstResult() {
  const bar = (
    <Link className="button" href="/">
      {words.toStart}
    </Link>
  )
  return (
    <Page title={words.title} top={top} bar={bar}>
      <p>{words.noResult}</p>
    </Page>
  )
}

function DaysOfEpisode({ episode }: { readonly episode: Episode }) {
  const bout = useBout(episode)
  return bout.review && <Days episode={episode} bout={bout} review={bout.review} />
}

type Props = { readonly episode: Episode; readonly bout: Bout; readonly review: Review }

function Days({ episode, bout, review }: Props) {
  const { clock } = useAppState()
  const { on, time } = momentNow(clock)
  useReminders(episode)
  const { days, changes, reactions } = useMemo(() => {
    const care = careEpisodeOf(episode)!
    const now = { on, time, at: clock.now().toISOString() }
    return {
      days: courseOf(care, episode.sessions, on),
      changes: changesOf(care, now, review),
      reactions: reactionsOf(care, now, review.metrics),
    }
  }, [episode, review, on, time, clock])
  const isDanger = isEmergency(review.disposition)
  const isDone = episode.diary.checkIns.some((entry) => entry.on === on)
  const hasDays = episode.diary.checkIns.length > 0
  const next = nextReviewOf(bout.planInput)
  // NOTE: RV-32 asks the same as C-4, in the same words.
  const shown = reactions.filter(({ id }) => id !== 'C-4' || !review.fired.includes('RV-32'))

  return (
    <Page title={words.title} className="days" top={top} bar={<NextStep isDanger={isDanger} isDone={isDone} />}>
      {isDanger && <p className="card">{words.helpFirst}</p>}
      {review.open.length > 0 && !isDanger && (
        <section className="card stack waits">
          <h2>{words.checkAgain}</h2>
          <p>{words.checkAgainText}</p>
          <Link className="button second" href={dangerAddress(review)}>
            {words.checkAgainNow}
          </Link>
        </section>
      )}
      {!isDanger &&
        shown.map((reaction) => (
          <ReactionCard
            key={reaction.id}
            reaction={reaction}
            answers={bout.answers}
            pain={painFromTo(review.metrics)}
            on={on}
          />
        ))}
      {hasDays ? <CourseSection days={days} changes={changes} metrics={review.metrics} /> : <NoDays />}
      <Messages review={review} answers={bout.answers} />
      {review.ask.length > 0 && (
        <section className="card stack">
          <h2>{words.askedHere}</h2>
          <Link className="button second" href={`/check?part=tool&rows=${review.ask.join(',')}&back=/days`}>
            {words.answer}
          </Link>
        </section>
      )}
      <ChangeList changes={changes} />
      {next && !isDanger && <p>{words.nextPlanned.replace('{date}', longDate(next))}</p>}
      <nav className="go-rows no-print">
        {isDone && !isDanger && (
          <Link className="go-row" href="/check-in">
            {words.checkInAgain}
          </Link>
        )}
        <Link className="go-row" href="/result">
          {words.toResult}
        </Link>
        <Link className="go-row" href="/doctor">
          {words.toSheet}
        </Link>
        <Link className="go-row" href="/reminders">
          {words.toReminders}
        </Link>
      </nav>
    </Page>
  )
}

function NextStep({ isDanger, isDone }: { readonly isDanger: boolean; readonly isDone: boolean }) {
  const [address, text] = isDanger
    ? ['/result', words.toResult]
    : isDone
      ? ['/plan', words.toPlan]
      : ['/check-in', words.checkIn]
  return (
    <Link className="button" href={address}>
      {text}
    </Link>
  )
}

function NoDays() {
  return (
    <>
      <RestingFigure />
      <p>{words.empty}</p>
    </>
  )
}
