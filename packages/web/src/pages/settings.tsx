import { settingsWords as words } from '@unspasm/guideline/words/en/settings'
import { Link } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import { BackLink } from '../ui/back-link.tsx'
import { EmergencyCall } from '../ui/emergency-call.tsx'
import { Page } from '../ui/page.tsx'
import { BringSection } from './settings/bring-section.tsx'
import { CopySection } from './settings/copy-section.tsx'
import { EraseEverything } from './settings/erase-everything.tsx'
import { LastingSection } from './settings/lasting-section.tsx'
import { PassphraseSection } from './settings/passphrase-section.tsx'
import { RegionChooser } from './settings/region-chooser.tsx'
import '../ui/field.css'
import '../ui/tick-line.css'
import './settings/settings.css'

const themes = ['device', 'light', 'dark'] as const

/** Choices about the page itself, and the way to remove everything. */
export function SettingsPage() {
  const { preferences, setPreferences, isLasting } = useAppState()
  return (
    <Page
      title={words.title}
      className="settings"
      top={
        <>
          <BackLink>{words.back}</BackLink>
          <EmergencyCall small />
        </>
      }
    >
      {!isLasting && <p>{words.notLasting}</p>}
      <RegionChooser />
      <fieldset className="stack">
        <legend>
          <h2>{words.theme.title}</h2>
        </legend>
        {themes.map((theme) => (
          <label key={theme} className="tick-line">
            <input
              type="radio"
              name="theme"
              checked={preferences.theme === theme}
              onChange={() => setPreferences({ theme })}
            />
            {words.theme[theme]}
          </label>
        ))}
      </fieldset>
      <section className="stack">
        <h2>{words.floor.title}</h2>
        <label className="tick-line">
          <input
            type="checkbox"
            checked={preferences.floor}
            onChange={(event) => setPreferences({ floor: event.currentTarget.checked })}
          />
          {words.floor.label}
        </label>
      </section>
      <section className="stack">
        <h2>{words.waits.title}</h2>
        <label className="tick-line">
          <input
            type="checkbox"
            checked={preferences.waits}
            onChange={(event) => setPreferences({ waits: event.currentTarget.checked })}
          />
          {words.waits.label}
        </label>
      </section>
      <section className="stack">
        <h2>{words.readAloud.title}</h2>
        <label className="tick-line">
          <input
            type="checkbox"
            checked={preferences.readAloud}
            onChange={(event) => setPreferences({ readAloud: event.currentTarget.checked })}
          />
          {words.readAloud.label}
        </label>
      </section>
      <section className="stack">
        <h2>{words.account.title}</h2>
        <p>{words.account.text}</p>
        <Link className="button second" href="/account">
          {words.account.open}
        </Link>
      </section>
      <section className="stack">
        <h2>{words.install.title}</h2>
        <p>{words.install.text}</p>
      </section>
      <PassphraseSection />
      <CopySection />
      <BringSection />
      <LastingSection />
      <EraseEverything />
    </Page>
  )
}
