import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useVoice } from '../device/use-voice.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { ToolPage } from '../ui/tool-page.tsx'

type Props = {
  readonly title: string
  /** Said after the title. */
  readonly lines?: readonly string[]
  readonly bar?: ComponentChildren
  readonly children?: ComponentChildren
  readonly className?: string
}

/** A page of a session: its title and lines are said when it opens, and the device vibrates. Source: remedies 0.3. */
export function SpokenPage({ title, lines = [], bar, children, className = '' }: Props) {
  const { say } = useVoice()
  const { vibrate } = useAlarm()
  const text = [title, ...lines].join(' ')
  useEffect(() => {
    say(text)
    vibrate()
  }, [text, say, vibrate])
  return (
    <ToolPage title={title} bar={bar} className={`heat ${className}`} speaks>
      {lines.length > 0 && <Lines lines={lines} />}
      {children}
    </ToolPage>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return <p className="heat-lead">{lines[0]}</p>
  return (
    <ul className="heat-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
