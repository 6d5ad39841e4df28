import { useEffect, useState } from 'preact/hooks'
import './disclosure.css'
import type { Source } from '@unspasm/guideline/source'

type Props = {
  /** Numbers of sources, for example `R1`. */
  readonly ids: readonly string[]
  /** What the tap says. */
  readonly title?: string
}

/** Where a statement comes from, one tap away: citation, and whether it was seen while writing. Loaded when opened. */
export function SourceNote({ ids, title = 'Where this comes from' }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className="disclosure source-note small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <SourceList ids={ids} />}
    </details>
  )
}

/** Citations by number, in the order given. Numbers that are not known are shown as they are. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const sources = useSources()
  if (typeof sources === 'string') return <output>{sources}</output>
  return (
    <ul className="sources">
      {ids.map((id) => (
        <li key={id}>{sources[id] ? <Citation source={sources[id]} /> : id}</li>
      ))}
    </ul>
  )
}

/** Every source of the guideline. */
export function AllSources() {
  const sources = useSources()
  if (typeof sources === 'string') return <output>{sources}</output>
  return (
    <ul className="sources">
      {Object.entries(sources).map(([id, source]) => (
        <li key={id}>
          <Citation source={source} />
        </li>
      ))}
    </ul>
  )
}

function Citation({ source }: { readonly source: Source }) {
  return (
    <>
      {source.citation.replaceAll('**', '')} <span className="quiet">[{statusInWords(source.status)}]</span>
    </>
  )
}

/** The list of sources, or what to say while there is none. */
function useSources(): Readonly<Record<string, Source>> | string {
  const [sources, setSources] = useState<Readonly<Record<string, Source>> | string>('One moment.')
  useEffect(() => {
    import('@unspasm/guideline/sources').then(
      (module) => setSources(module.sources),
      () => setSources('The list of sources could not be loaded. The advice stays the same. Try again later.'),
    )
  }, [])
  return sources
}

/** What the status of a source means to a reader. */
function statusInWords(status: string): string {
  if (status.startsWith('memory')) return 'quoted from memory, not read again'
  if (status.startsWith('unsigned')) return 'not signed by a clinician'
  return status.replaceAll('**', '')
}
