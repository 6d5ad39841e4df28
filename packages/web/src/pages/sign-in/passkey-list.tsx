import { signInWords } from '@unspasm/guideline/words/en/sign-in'
import type { PasskeyRow } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { send } from '../../api.ts'
import { hasPasskeys, makePasskey } from './passkey.ts'
import { useAnswer } from './use-answer.ts'
import { whenText } from './when.ts'

const words = signInWords.account

/** Passkeys of the person, to add, rename and remove. */
export function PasskeyList() {
  const [answer, again] = useAnswer('GET /api/me/passkeys', {})
  const [told, setTold] = useState('')
  if (!answer?.ok) return <p className="quiet">{answer === null ? signInWords.wait : answer.problem.detail}</p>

  const add = async () => {
    setTold((await makePasskey()) ? '' : signInWords.offer.failed)
    await again()
  }
  const remove = async ({ id, name }: PasskeyRow) => {
    const reply = await send('DELETE /api/me/passkeys/:id', { params: { id } })
    setTold(reply.ok ? words.removed(name) : words.failed)
    await again()
  }
  const rename = async (id: string, name: string) => {
    const reply = await send('PATCH /api/me/passkeys/:id', { params: { id }, body: { name } })
    setTold(reply.ok ? '' : words.failed)
    await again()
  }
  const { passkeys } = answer.value
  return (
    <>
      {passkeys.length === 0 && <p className="quiet">{words.noPasskey}</p>}
      <ul className="rows">
        {passkeys.map((passkey) => (
          <PasskeyItem
            key={passkey.id}
            passkey={passkey}
            onRename={(name) => void rename(passkey.id, name)}
            onRemove={() => void remove(passkey)}
          />
        ))}
      </ul>
      {hasPasskeys() && (
        <button type="button" className="button second" onClick={() => void add()}>
          {words.addPasskey}
        </button>
      )}
      <output>{told}</output>
    </>
  )
}

type ItemProps = {
  readonly passkey: PasskeyRow
  readonly onRename: (name: string) => void
  readonly onRemove: () => void
}

function PasskeyItem({ passkey: { name, lastUsed }, onRename, onRemove }: ItemProps) {
  const [draft, setDraft] = useState<string | null>(null)
  if (draft !== null) {
    return (
      <li>
        <form
          className="stack field"
          onSubmit={(event) => {
            event.preventDefault()
            if (draft.trim() !== '') onRename(draft.trim())
            setDraft(null)
          }}
        >
          <label className="stack field">
            <span>{words.newName}</span>
            <input value={draft} maxLength={100} onInput={(event) => setDraft(event.currentTarget.value)} />
          </label>
          <span className="row-actions">
            <button type="submit" className="button second">
              {words.save}
            </button>
            <button type="button" className="button plain" onClick={() => setDraft(null)}>
              {words.cancel}
            </button>
          </span>
        </form>
      </li>
    )
  }
  return (
    <li>
      <span className="row-text">
        <strong>{name}</strong>
        <span className="quiet small">{lastUsed === null ? words.neverUsed : words.lastSeen(whenText(lastUsed))}</span>
      </span>
      <span className="row-actions">
        <button
          type="button"
          className="button plain"
          aria-label={`${words.rename}: ${name}`}
          onClick={() => setDraft(name)}
        >
          {words.rename}
        </button>
        <button type="button" className="button plain" aria-label={`${words.remove}: ${name}`} onClick={onRemove}>
          {words.remove}
        </button>
      </span>
    </li>
  )
}
