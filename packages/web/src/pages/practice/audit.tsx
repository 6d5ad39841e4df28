import type { Api } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { instantText } from '../../ui/clock-text.ts'
import { practiceWords } from '../../words/en/practice.ts'
import { useAsked } from '../asked/use-asked.ts'
import { DeskPage, Ready, useDesk, usePractice } from './desk.tsx'

const words = practiceWords.audit

type AuditEvent = Api['GET /api/practices/:practice/audit']['answer']['events'][number]

/** What happened in the practice, newest first, fifty at a time. */
export function AuditPage() {
  const { zone } = useDesk()
  const [before, setBefore] = useState<string | null>(null)
  const [asked, load] = useAsked('GET /api/practices/:practice/audit', {
    params: usePractice(),
    ...(before !== null && { query: { before } }),
  })
  return (
    <DeskPage title={words.title}>
      <p className="quiet">{words.help}</p>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ events, next }) => (
          <>
            {events.length === 0 && <p>{words.none}</p>}
            <ul className="rows">
              {events.map((event) => (
                <li key={event.id}>
                  <div className="grow">
                    <div className="title">{words.what[event.what] ?? event.what}</div>
                    <div className="quiet">{[event.personName ?? words.nobody, ...rightsOf(event)].join(', ')}</div>
                  </div>
                  <span className="quiet">{instantText(event.at, zone)}</span>
                </li>
              ))}
            </ul>
            <div className="actions">
              {next !== null && (
                <button type="button" className="button second" onClick={() => setBefore(next)}>
                  {words.older}
                </button>
              )}
              {before !== null && (
                <button type="button" className="button plain" onClick={() => setBefore(null)}>
                  {words.newest}
                </button>
              )}
            </div>
          </>
        )}
      </Ready>
    </DeskPage>
  )
}

/** Which rights were given and taken, when that is what happened. */
function rightsOf({ details }: AuditEvent): readonly string[] {
  return (['given', 'taken'] as const).flatMap((way) => {
    const roles = details[way]
    if (!Array.isArray(roles) || roles.length === 0) return []
    return [words[way].replace('{roles}', roles.join(', '))]
  })
}
