import { useId } from 'preact/hooks'
import { practiceWords } from '../../words/en/practice.ts'
import { usePractice } from './desk.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'

const words = practiceWords.records

export type UploadedFile = { readonly id: string; readonly name: string }

type Props = {
  readonly label: string
  readonly help: string
  readonly isOptional: boolean
  /** What takes the bytes, of which professional. */
  readonly route: 'POST /api/practices/:practice/staff/:id/files' | 'POST /api/practices/:practice/staff/:id/photo'
  readonly id: string
  readonly file: UploadedFile | null
  readonly onFile: (file: UploadedFile) => void
  readonly accept?: string
}

/** Chooses a file and sends it at once; the server looks at what it really is. */
export function FileField({
  label,
  help,
  isOptional,
  route,
  id,
  file,
  onFile,
  accept = '.pdf,.png,.jpg,.jpeg,.webp',
}: Props) {
  const input = useId()
  const practice = usePractice()
  const { outcome, change } = useChange()
  const send = async (chosen: File) => {
    const answer = await change(route, { params: { ...practice, id }, query: { name: chosen.name }, body: chosen })
    if (answer?.ok) onFile(answer.value)
  }
  return (
    <div className="field">
      <label htmlFor={input}>
        {label} {isOptional && <span className="quiet small">({practiceWords.optional})</span>}
      </label>
      <input
        id={input}
        type="file"
        accept={accept}
        aria-describedby={`${input}-help`}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0]
          if (chosen) void send(chosen)
        }}
      />
      <p id={`${input}-help`} className="small quiet">
        {help}
      </p>
      {outcome.state === 'sending' && <output>{words.uploading}</output>}
      {file && <output>{file.name}</output>}
      {outcome.state === 'refused' && <OutcomeNote outcome={outcome} />}
    </div>
  )
}
