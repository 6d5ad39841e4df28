import type { ScreenProps } from './setup-screen-props.ts'
import { SpokenPage } from './spoken-page.tsx'

/** A screen that is answered by a tap. */
export function AnswerScreen({ title, lines, labels, offered, wayOut, onAnswer }: ScreenProps) {
  const bar = offered.map(({ id, isMain }) => (
    <button
      key={id}
      type="button"
      className={`button ${isMain ? '' : id === 'not-sure' ? 'plain' : 'second'}`}
      onClick={() => onAnswer(id)}
    >
      {labels[id] ?? id}
    </button>
  ))
  return (
    <SpokenPage title={title} lines={lines} bar={bar}>
      {wayOut}
    </SpokenPage>
  )
}
