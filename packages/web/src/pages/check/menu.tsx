import { check as words, start } from '@unspasm/guideline/words/en/check'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { Switch } from '../../ui/switch.tsx'

/** What can be changed or done at any screen of the check. */
export function Menu() {
  const { preferences, setPreferences } = useAppState()
  return (
    <div className="menu">
      <Switch label={start.floor} isOn={preferences.floor} onChange={(floor) => setPreferences({ floor })} />
      <Switch
        label={start.aloud}
        isOn={preferences.readAloud}
        onChange={(readAloud) => setPreferences({ readAloud })}
      />
      <Switch
        label={words.waits}
        help={words.waitsHelp}
        isOn={preferences.waits}
        onChange={(waits) => setPreferences({ waits })}
      />
      <Link className="button second" href="/result">
        {words.stop}
      </Link>
      <p className="small quiet">{words.stopHelp}</p>
    </div>
  )
}
