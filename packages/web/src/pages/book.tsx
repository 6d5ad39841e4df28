import { bookWords as words } from '@unspasm/guideline/words/en/book'
import type { PracticeSummary } from '@unspasm/server/api'
import type { ComponentType } from 'preact'
import { lazy, Suspense } from 'preact/compat'
import { Redirect } from 'wouter-preact'
import { useAsked } from './asked/use-asked.ts'
import { CheckedFirst, type Checked } from './book/checked-first.tsx'
import type { Desk, Wanted } from './book/desk.ts'
import { DetailsPage } from './book/details-page.tsx'
import { withWish } from './book/draft.ts'
import { BookFrame } from './book/frame.tsx'
import { useGiveBack } from './book/give-back.ts'
import { asksGuardian, isOpen, judgeServices } from './book/judged.ts'
import { NoNetworkPage, NoPracticePage } from './book/nothing-to-book.tsx'
import { PlacePage } from './book/place-page.tsx'
import { PracticeChoice } from './book/practice-choice.tsx'
import { addressOf, isAfter, isStep, missingStep, type Step } from './book/step.ts'
import { sharedAnswers } from './book/shared-case.ts'
import { SharePage } from './book/share-page.tsx'
import { TimesPage } from './book/times-page.tsx'
import { useDraft, useLink } from './book/use-draft.ts'
import { WhoPage } from './book/who-page.tsx'
import '../ui/field.css'
import './check/questions.css'

const AgreePage = lazy(() => import('./book/agree-page.tsx').then((module) => ({ default: module.AgreePage })))
const CoursePage = lazy(() => import('./book/course-page.tsx').then((module) => ({ default: module.CoursePage })))

/**
 * From the plan to a booked visit. Nobody comes to a page of it before the questions were answered, and nothing is sent
 * before it was shown and agreed to. Each address is one decision; what is decided lies on the device.
 */
export function BookPage({ step }: { readonly step: string }) {
  useLink()
  return <CheckedFirst back="/book">{(checked) => <Practices {...checked} step={step} />}</CheckedFirst>
}

type Known = Checked & { readonly step: string }

function Practices(known: Known) {
  const [asked, again] = useAsked('GET /api/practices', {})
  const [draft, setDraft] = useDraft()
  if (asked.state === 'loading') return <BookFrame title={words.wait} />
  if (asked.state === 'failed') return <NoNetworkPage onAgain={() => void again()} />
  const { practices } = asked.value
  const [only] = practices
  if (!only) return <NoPracticePage />
  const practice = practices.find(({ id }) => id === draft.practice) ?? (practices.length === 1 ? only : null)
  if (practice === null) {
    return (
      <PracticeChoice
        practices={practices}
        onChoose={({ id }) => setDraft((before) => withWish(before, { practice: id, serviceId: null }))}
      />
    )
  }
  return <AtPractice {...known} practice={practice} draft={draft} setDraft={setDraft} />
}

type AtPracticeProps = Known & Pick<Desk, 'draft' | 'setDraft'> & { readonly practice: PracticeSummary }

function AtPractice({ bout, newSign, step, practice, draft, setDraft }: AtPracticeProps) {
  const [asked, again] = useAsked('GET /api/practices/:practice/services', { params: { practice: practice.id } })
  if (asked.state === 'loading') return <BookFrame title={words.wait} />
  if (asked.state === 'failed') return <NoNetworkPage onAgain={() => void again()} />
  const { services } = asked.value
  const isMinor = judgeServices(services, bout.planInput, false).some(asksGuardian)
  const hasGuardian = isMinor && draft.hasGuardian
  const answers = sharedAnswers(bout.answers)
  const shared = { answers, newSign, hasGuardian }
  const judged = judgeServices(services, bout.planInput, hasGuardian)
  return <StepPage step={step} desk={{ bout, practice, judged, draft, setDraft, answers, shared, isMinor }} />
}

type StepProps = { readonly step: string; readonly desk: Desk }

/** The page of the address, or that of the first decision that is missing. */
function StepPage({ step, desk }: StepProps) {
  const chosen = desk.judged.find(({ service }) => service.id === desk.draft.serviceId)
  const isClosed = chosen !== undefined && !isOpen(chosen.verdict)
  useGiveBack(desk.draft, desk.setDraft, isClosed)
  const missing = missingStep(desk.draft, {
    isChosen: chosen !== undefined && !isClosed,
    answers: desk.answers,
    isRemote: chosen?.service.isRemote === true,
  })
  const isThere =
    isStep(step) &&
    !(step === 'place' && chosen?.service.isRemote) &&
    !(step === 'course' && desk.draft.kept?.gapsDays === undefined)
  if (!isThere || isAfter(step, missing)) return <Redirect to={addressOf(missing)} replace />
  if (step === 'who' || !chosen) return <WhoPage desk={desk} />
  const Page = pages[step]
  return (
    <Suspense fallback={<BookFrame title={words.wait} />}>
      <Page wanted={{ ...desk, service: chosen.service }} />
    </Suspense>
  )
}

const pages: Readonly<Record<Exclude<Step, 'who'>, ComponentType<{ readonly wanted: Wanted }>>> = {
  share: SharePage,
  place: PlacePage,
  times: TimesPage,
  course: CoursePage,
  details: DetailsPage,
  agree: AgreePage,
}
