import { check as words } from '@unspasm/guideline/words/en/check'
import { useEffect, useRef, useState } from 'preact/hooks'
import { spokenLines } from './speech-script.ts'
import './read-aloud.css'

type Props = {
  /** Changes with the page: what was being read has gone then. */
  readonly page: string
  /** `true`: begin without a tap, as the person has asked for before. */
  readonly atOnce: boolean
}

/** What of a page is read: its title, its questions, what can be answered, and the button that goes on. */
const readable =
  'h1, .check-hint, .recheck, .crisis p, .question legend, .tick-text, .choices .choice, .chip, .scale-ends, .bar .button'

/** A device that has not begun to speak by then has no voice. */
const patienceMs = 3000

/**
 * Reads the page with the voice of the device, one text after another, and marks the one being read. Says so when there
 * is no voice. Stops at a tap, and when the page changes.
 */
export function ReadAloud({ page, atOnce }: Props) {
  const [state, setState] = useState<'silent' | 'reading' | 'voiceless'>(
    'speechSynthesis' in window ? 'silent' : 'voiceless',
  )
  const hushRef = useRef(() => {})

  const read = () => {
    hushRef.current()
    setState('reading')
    hushRef.current = readPage((ending) => setState(ending))
  }
  const stop = () => {
    hushRef.current()
    setState('silent')
  }
  useEffect(() => {
    if (atOnce && 'speechSynthesis' in window) read()
    return () => hushRef.current()
  }, [page, atOnce])

  if (state === 'voiceless') return <output className="quiet small">{words.noVoice}</output>
  return (
    <button type="button" className="button second tool" onClick={state === 'reading' ? stop : read}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={
            state === 'reading'
              ? 'M3.5 3.5h9v9h-9z'
              : 'M2 6v4h2.5L8 13V3L4.5 6zM10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.5 6.5 0 0 1 0 9'
          }
        />
      </svg>
      {state === 'reading' ? words.stopReading : words.readAloud}
    </button>
  )
}

/**
 * Begins to read what is on the page.
 *
 * @param onEnd told once, when everything is read or the device stays silent.
 * @returns what stops it.
 */
function readPage(onEnd: (ending: 'silent' | 'voiceless') => void): () => void {
  const texts = [...document.querySelectorAll<HTMLElement>(readable)].filter((text) => text.offsetParent !== null)
  const lines = spokenLines(texts.map((text) => text.innerText))
  let isOver = false
  const end = (ending?: 'silent' | 'voiceless') => {
    if (isOver) return
    isOver = true
    clearTimeout(patience)
    speechSynthesis.cancel()
    mark(undefined)
    if (ending) onEnd(ending)
  }
  const patience = setTimeout(() => end('voiceless'), patienceMs)
  const readFrom = (at: number) => {
    const line = lines[at]
    if (isOver || !line) return end('silent')
    const utterance = new SpeechSynthesisUtterance(line.text)
    utterance.lang = document.documentElement.lang
    utterance.rate = 0.95
    utterance.addEventListener('start', () => {
      clearTimeout(patience)
      if (!isOver) mark(texts[line.of])
    })
    utterance.addEventListener('end', () => readFrom(at + 1))
    // NOTE: a browser that wants a tap first says "not-allowed": there may well be a voice.
    utterance.addEventListener('error', ({ error }) => end(error === 'not-allowed' ? 'silent' : 'voiceless'))
    return speechSynthesis.speak(utterance)
  }
  speechSynthesis.cancel()
  readFrom(0)
  return () => end()
}

/** Sets off the text that is being read; without one, none is. */
function mark(text: HTMLElement | undefined): void {
  for (const other of document.querySelectorAll('[data-spoken]')) other.removeAttribute('data-spoken')
  text?.setAttribute('data-spoken', '')
  text?.scrollIntoView({ block: 'nearest' })
}
