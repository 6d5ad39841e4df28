import { remindersPage as words } from '@unspasm/guideline/words/en/reminders'
import { useState } from 'preact/hooks'

/** The one place that asks the browser for notices, and only at a tap. */
export function AllowNotices() {
  const [state, setState] = useState(permissionNow)
  const ask = async () => setState(await Notification.requestPermission())
  if (state === null) return <p className="small quiet">{words.missing}</p>
  if (state === 'granted') return <p>{words.allowed}</p>
  if (state === 'denied') return <p className="small quiet">{words.refused}</p>
  return (
    <button type="button" className="button second" onClick={() => void ask()}>
      {words.allow}
    </button>
  )
}

const permissionNow = (): NotificationPermission | null => ('Notification' in window ? Notification.permission : null)
