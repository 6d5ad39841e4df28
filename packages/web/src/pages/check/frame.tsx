import { check as words } from '@unspasm/guideline/words/en/check'
import type { ComponentChildren } from 'preact'
import { useAppState } from '../../app-state.tsx'
import { EmergencyCall } from '../../ui/emergency-call.tsx'
import { ReadAloud } from '../../ui/read-aloud.tsx'
import { TurnPage } from '../../ui/turn-page.tsx'
import { BackMark } from '../../ui/marks.tsx'

/** What stands around every screen of the check. */
export type ScreenFrame = { readonly top: ComponentChildren; readonly intro: ComponentChildren }

type Props = {
  readonly onBack: () => void
  /** Place of the screen on the way to the first result, or `null` off that way. */
  readonly place: { readonly of: number; readonly at: number } | null
  /** What is read aloud, in order. */
  readonly spoken: readonly string[]
}

/** The way back, the call, how far it is, and reading aloud. */
export function useFrame({ onBack, place, spoken }: Props): ScreenFrame {
  const { episode, preferences } = useAppState()
  return {
    top: (
      <>
        <button type="button" className="button plain" onClick={onBack}>
          <BackMark /> {words.back}
        </button>
        <EmergencyCall small />
      </>
    ),
    intro: (
      <div className="check-intro">
        {place && <p className="quiet small">{words.part(place.at, place.of)}</p>}
        {episode?.who === 'someone-else' && <p className="quiet small">{words.forSomeoneElse}</p>}
        {(preferences.floor || preferences.readAloud) && (
          <div className="check-tools">
            <ReadAloud texts={spoken} atOnce={preferences.readAloud} />
            {preferences.floor && <TurnPage />}
          </div>
        )}
      </div>
    ),
  }
}
