import { check as words } from '@unspasm/guideline/words/en/check'
import { useEffect, useState } from 'preact/hooks'

type Props = {
  /** Sentences, in the order in which they are read. */
  readonly texts: readonly string[]
  /** `true`: begin without a tap, as the person has asked for before. */
  readonly atOnce: boolean
}

/** Reads the page with the voice of the device, and says so when it has none. */
export function ReadAloud({ texts, atOnce }: Props) {
  const [isReading, setReading] = useState(false)
  const canRead = 'speechSynthesis' in window
  const script = texts.join('\n')

  const stop = () => {
    speechSynthesis.cancel()
    setReading(false)
  }
  const read = () => {
    speechSynthesis.cancel()
    const lines = script.split('\n').map((line) => new SpeechSynthesisUtterance(line))
    for (const line of lines) {
      line.lang = document.documentElement.lang
      line.rate = 0.95
      speechSynthesis.speak(line)
    }
    lines.at(-1)?.addEventListener('end', () => setReading(false))
    setReading(true)
  }

  useEffect(() => {
    if (!canRead) return undefined
    if (atOnce) read()
    return stop
  }, [script])

  if (!canRead) return <p className="quiet small">{words.noVoice}</p>
  return (
    <button type="button" className="button plain" onClick={isReading ? stop : read}>
      {isReading ? words.stopReading : words.readAloud}
    </button>
  )
}
