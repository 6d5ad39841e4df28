import { heat } from '@unspasm/guideline/words/en/heat'
import { SpokenPage } from './spoken-page.tsx'

const { net, netAnswers } = heat.after

type Props = { readonly onAnswer: (isNet: boolean | '?') => void }

/** What skin that is not normal looks like. Source: remedies 1.7. */
export function NetQuestion({ onAnswer }: Props) {
  const bar = (
    <>
      <button type="button" className="button second" onClick={() => onAnswer(false)}>
        {netAnswers.plain}
      </button>
      <button type="button" className="button second" onClick={() => onAnswer(true)}>
        {netAnswers.net}
      </button>
      <button type="button" className="button plain" onClick={() => onAnswer('?')}>
        {netAnswers['not-sure']}
      </button>
    </>
  )
  return <SpokenPage title={net} bar={bar} />
}
