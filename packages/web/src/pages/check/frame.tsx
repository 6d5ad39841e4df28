import { check as words } from '@unspasm/guideline/words/en/check'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { EmergencyCall } from '../../ui/emergency-call.tsx'
import { BackMark } from '../../ui/marks.tsx'
import { ReadAloud } from '../../ui/read-aloud.tsx'
import { TurnPage } from '../../ui/turn-page.tsx'
import { Menu } from './menu.tsx'

/** What every screen of the check needs for what stands around it. */
export type Frame = {
  readonly onBack: () => void
  /** Place of the screen in its part; `null` when it has none. */
  readonly place: { readonly at: number; readonly of: number } | null
  /** Changes with the screen. */
  readonly page: string
}

/** The way back, what else can be done, and the call: above every screen of the check. */
export function CheckTop({ frame: { onBack } }: { readonly frame: Frame }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button plain" onClick={onBack}>
        <BackMark /> {words.back}
      </button>
      <button
        type="button"
        className="button plain menu-button"
        aria-expanded={isOpen}
        aria-label={words.menu}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={isOpen ? 'M3 3l10 10M13 3L3 13' : 'M2 4h12M2 8h12M2 12h12'} />
        </svg>
      </button>
      <EmergencyCall small />
      {isOpen && <Menu />}
    </>
  )
}

type Props = {
  readonly frame: Frame
  /** How the page is answered: that it moves on by itself is said before the first tap. */
  readonly hint: string | null
}

/** Below the title: how far it is, whom it is about, and what helps somebody who lies down. */
export function CheckIntro({ frame: { place, page }, hint }: Props) {
  const { episode, preferences } = useAppState()
  const part = place && place.of > 1 ? words.part(place.at, place.of) : null
  return (
    <div className="check-intro">
      <p className="quiet small check-hint">
        {part} {part && hint && <span aria-hidden="true">·</span>} {hint}
      </p>
      {episode?.who === 'someone-else' && <p className="small about-them">{words.forSomeoneElse}</p>}
      {(preferences.floor || preferences.readAloud) && (
        <div className="check-tools">
          <ReadAloud page={page} atOnce={preferences.readAloud} />
          {preferences.floor && <TurnPage />}
        </div>
      )}
    </div>
  )
}
