import { useEffect, useMemo } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'

/** The voice of a tool. */
export type Voice = {
  /** Says a text now, in place of what is being said. Nothing while muted. */
  readonly say: (text: string) => void
  readonly isMuted: boolean
  readonly toggleMute: () => void
}

/** Speaks with the voice of the device. It is on until the person mutes it, and stays as they leave it. */
export function useVoice(): Voice {
  const { tools, setTool } = useAppState()
  const isMuted = tools['voice-muted'] === true
  const canSpeak = 'speechSynthesis' in window
  useEffect(() => {
    if (isMuted && canSpeak) window.speechSynthesis.cancel()
  }, [isMuted, canSpeak])
  useEffect(() => () => void (canSpeak && window.speechSynthesis.cancel()), [canSpeak])
  return useMemo(
    () => ({
      isMuted,
      toggleMute: () => setTool('voice-muted', (before) => before !== true),
      say: (text) => {
        if (isMuted || !canSpeak || text === '') return
        const spoken = new SpeechSynthesisUtterance(text)
        spoken.lang = document.documentElement.lang
        window.speechSynthesis.cancel()
        window.speechSynthesis.speak(spoken)
      },
    }),
    [isMuted, canSpeak, setTool],
  )
}
