import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

type Props = {
  /** A sentence a person would say. */
  readonly title: string
  /** The way back and other small things, above the title. */
  readonly top?: ComponentChildren
  /** The primary action, at the bottom where a thumb is. */
  readonly bar?: ComponentChildren
  readonly children?: ComponentChildren
  readonly className?: string
}

/**
 * One page: a title that is told to screen readers when the page opens, the content, and a bar with the action.
 */
export function Page({ title, top, bar, children, className = '' }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Unspasm`
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [title])

  return (
    <main className={`page ${className}`}>
      {top && <div className="top">{top}</div>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      {bar && <div className="bar">{bar}</div>}
    </main>
  )
}
