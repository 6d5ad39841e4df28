import { signInWords } from '@unspasm/guideline/words/en/sign-in'
import { useState } from 'preact/hooks'
import { send } from '../../api.ts'
import { useAnswer } from './use-answer.ts'
import { whenText } from './when.ts'

const words = signInWords.account

/** Devices on which somebody is signed in, this one first, each with the way to sign out there. */
export function DeviceList() {
  const [answer, again] = useAnswer('GET /api/me/sessions', {})
  const [told, setTold] = useState('')
  if (!answer?.ok) return <p className="quiet">{answer === null ? signInWords.wait : answer.problem.detail}</p>

  const end = async (id: string) => {
    const reply = await send('DELETE /api/me/sessions/:id', { params: { id } })
    setTold(reply.ok ? '' : words.failed)
    await again()
  }
  return (
    <>
      <ul className="rows">
        {answer.value.sessions.map(({ id, device, lastSeen, isThisOne }) => (
          <li key={id}>
            <span className="row-text">
              <strong>{device}</strong>
              <span className="quiet small">{isThisOne ? words.thisOne : words.lastSeen(whenText(lastSeen))}</span>
            </span>
            {!isThisOne && (
              <button
                type="button"
                className="button plain"
                aria-label={`${words.signOutThere}: ${device}`}
                onClick={() => void end(id)}
              >
                {words.signOutThere}
              </button>
            )}
          </li>
        ))}
      </ul>
      <output>{told}</output>
    </>
  )
}
