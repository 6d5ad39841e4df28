import type { Way } from '@unspasm/guideline/positions/way-up'
import { gettingUp as words } from '@unspasm/guideline/words/en/positions'
import { Link } from 'wouter-preact'
import { useOnChange } from '../breaks/use-on-change.ts'
import { useVoice } from '../device/use-voice.ts'
import { ToolPage } from '../ui/tool-page.tsx'

type Props = { readonly onAgain: () => void; readonly onWrong: () => void; readonly onStop: () => void }

function Ways({ onAgain, onWrong, onStop, isAdvised }: Props & { readonly isAdvised: boolean }) {
  return (
    <>
      <Link className={isAdvised ? 'button second' : 'button'} href="/tool/positions">
        {words.findPosition}
      </Link>
      <button type="button" className={isAdvised ? 'button' : 'button second'} onClick={onAgain}>
        {words.again}
      </button>
      <div className="tool-pair">
        <button type="button" className="button plain" onClick={onWrong}>
          {words.stopSign}
        </button>
        <button type="button" className="button plain" onClick={onStop}>
          {words.stop}
        </button>
      </div>
    </>
  )
}

/** A try that failed: rest, then again. */
export function RestThenAgain(props: Props) {
  const { say } = useVoice()
  useOnChange('rest', () => say(`${words.restTitle}. ${words.restText}`))
  return (
    <ToolPage title={words.restTitle} bar={<Ways {...props} isAdvised />} speaks>
      <p>{words.restText}</p>
    </ToolPage>
  )
}

/** Getting up has failed: stay, warm, with the phone, and somebody comes. Trying again stays possible. */
export function StayAndCall(props: Props) {
  const { say } = useVoice()
  useOnChange('stay', () => say([words.stayTitle, ...words.stayText].join(' ')))
  return (
    <ToolPage title={words.stayTitle} bar={<Ways {...props} isAdvised={false} />} speaks>
      <ol className="way-list stack">
        {words.stayText.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </ToolPage>
  )
}

type UpProps = { readonly way: Way['id']; readonly onDone: () => void }

/** The way is over. */
export function UpPage({ way, onDone }: UpProps) {
  const bar = (
    <button type="button" className="button" onClick={onDone}>
      {words.done}
    </button>
  )
  return (
    <ToolPage title={words.upTitle[way]} bar={bar}>
      <p className="way-line">{way === 'into-bed' ? words.inBedText : words.upText}</p>
    </ToolPage>
  )
}
