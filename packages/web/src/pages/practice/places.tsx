import { useId, useState } from 'preact/hooks'
import { practiceWords } from '../../words/en/practice.ts'
import { DeskPage, Ready, usePractice } from './desk.tsx'
import { useChange } from './outcome.tsx'
import { useAsked } from '../asked/use-asked.ts'

const words = practiceWords.places

/** Reads a file with places; a wrong line is told with its number, and then nothing has changed. */
export function PlacesPage() {
  const practice = usePractice()
  const id = useId()
  const [asked, load] = useAsked('GET /api/practices/:practice/places/count', { params: practice })
  const [file, setFile] = useState<File | null>(null)
  const { outcome, change } = useChange()
  const send = async () => {
    if (!file) return
    const answer = await change('PUT /api/practices/:practice/places', {
      params: practice,
      body: { csv: await file.text() },
    })
    if (answer?.ok) await load()
  }
  return (
    <DeskPage title={words.title}>
      <p className="quiet">{words.help}</p>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ count }) => <p>{words.count.replace('{count}', String(count))}</p>}
      </Ready>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <div className="field">
          <label htmlFor={id}>{words.file}</label>
          <input
            id={id}
            type="file"
            accept=".csv,.txt"
            aria-describedby={`${id}-help`}
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
          <p id={`${id}-help`} className="small quiet">
            {words.fileHelp}
          </p>
        </div>
        <output className={outcome.state === 'saved' ? 'small' : 'unseen'}>
          {outcome.state === 'saved' && practiceWords.saved}
        </output>
        {outcome.state === 'refused' && (
          <div role="alert" className="refusal stack">
            <p>{outcome.faults.length > 0 ? words.refused : outcome.detail}</p>
            <ul>
              {outcome.faults.map(({ field, found, expected }) => (
                <li key={`${field} ${expected}`}>
                  {words.line
                    .replace('{line}', field.replace('line ', ''))
                    .replace('{expected}', expected)
                    .replace('{found}', found)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>
          <button type="submit" className="button" disabled={file === null}>
            {words.upload}
          </button>
        </div>
      </form>
    </DeskPage>
  )
}
