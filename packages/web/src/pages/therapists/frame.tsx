import { therapistWords as words } from '../../words/en/therapists.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { EmergencyCall } from '../../ui/emergency-call.tsx'

/** The way back, and the call for help that is on every page. */
export function TherapistsTop() {
  return (
    <>
      <BackLink>{words.back}</BackLink>
      <EmergencyCall small />
    </>
  )
}

/** Says that nothing could be loaded, with a way to try again. */
export function Failed({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div role="alert" className="stack">
      <p>{words.failed}</p>
      <div>
        <button type="button" className="button second" onClick={onAgain}>
          {words.again}
        </button>
      </div>
    </div>
  )
}
