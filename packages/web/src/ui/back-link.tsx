import { useLocation } from 'wouter-preact'
import { BackMark } from './marks.tsx'

/** The way back to the page before, else to the start. */
export function BackLink({ children }: { readonly children: string }) {
  const [, navigate] = useLocation()
  const back = () => (history.length > 1 ? history.back() : navigate('/'))
  return (
    <button type="button" className="button plain" onClick={back}>
      <BackMark /> {children}
    </button>
  )
}
