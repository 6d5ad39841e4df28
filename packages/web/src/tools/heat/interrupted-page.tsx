import { heat } from '@unspasm/guideline/words/en/heat'
import { fill } from './fill.ts'
import type { RunPageProps } from './run-pages.tsx'
import { SpokenPage } from './spoken-page.tsx'
import { useContact } from './use-contact.ts'

const words = heat.interrupted

/** Nobody answered: it rings until somebody says that it is off, and offers the contact. Source: remedies 1.6. */
export function InterruptedPage({ run, tell }: RunPageProps) {
  const [contact] = useContact()
  const lines = [words.text, ...(run.terms.variant === 'electric-pad' ? [heat.ending.pad] : [])]
  const bar = (
    <>
      {run.terms.offersContact && contact.phone !== '' && (
        <a className="button second" href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>
          {contact.name ? fill(words.call, { name: contact.name }) : words.callThem}
        </a>
      )}
      <button type="button" className="button heat-big" onClick={() => tell({ type: 'taken-off' })}>
        {heat.ending.isOff}
      </button>
    </>
  )
  return <SpokenPage title={words.title} lines={lines} bar={bar} className="heat-now" />
}
