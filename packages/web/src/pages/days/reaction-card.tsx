import type { Reaction } from '@unspasm/care/check-in/reactions'
import type { Answers } from '@unspasm/care/answers'
import type { FromTo } from '@unspasm/care/days/course'
import { reactionButtons as buttons, reactionWords } from '@unspasm/guideline/words/en/days'
import { Link } from 'wouter-preact'
import { useToolState } from '../../tools/use-tool-state.ts'
import { wordsOf } from '../../ui/finding-words.ts'
import { countedOn, readCounted, withCounted } from '../check-in/check-in-state.ts'
import { NewSign } from './new-sign.tsx'
import { levelAddress } from '../plan/next-level.tsx'
import { pointsText } from './sentences.ts'

type Props = {
  readonly reaction: Reaction
  readonly answers: Answers
  readonly pain: FromTo
  /** The day of now. */
  readonly on: string
}

/** Where each offer leads. */
const addresses: Readonly<Record<string, string>> = {
  positions: '/plan',
  'heat-session': '/plan',
  'movement-now': '/plan',
  'next-level': levelAddress,
  physiotherapist: '/doctor',
  doctor: '/doctor',
}

/** Its button, by where it leads: what several offers share is one button. */
const names: Readonly<Record<string, string>> = {
  '/plan': buttons.plan,
  '/doctor': buttons.sheet,
  [levelAddress]: buttons.level,
}

/** One reaction to the check-in, with what it offers. */
export function ReactionCard({ reaction: { id, effect }, answers, pain, on }: Props) {
  const { title, text } = reactionWords[id]
  const offered = [...new Set((effect.offer ?? []).flatMap((offer) => addresses[offer] ?? []))]
  return (
    <section className="card stack reaction">
      <h2>{title}</h2>
      <p>{text}</p>
      {effect.open && (
        <Link className="button second" href={`/check?part=open&screens=${effect.open.join(',')}&back=/days`}>
          {buttons.answer}
        </Link>
      )}
      {offered.map((address) => (
        <Link key={address} className="button second" href={address}>
          {names[address]}
        </Link>
      ))}
      {effect.asksWhichCounts && <WhichCounts answers={answers} pain={pain} on={on} />}
      {effect.ask?.includes('any-new-sign') && <NewSign />}
    </section>
  )
}

/** Two answers that do not fit, side by side. Both stay; the person says which one counts. Source: plan 5, C-5. */
function WhichCounts({ answers, pain, on }: Pick<Props, 'answers' | 'pain' | 'on'>) {
  const [all, setAll] = useToolState('which-counts', readCounted)
  const counted = countedOn(all, on)
  const change = wordsOf('global-change').options?.[String(answers['global-change'])] ?? ''
  return (
    <>
      <ul className="both">
        <li>{buttons.feels.replace('{change}', change.toLowerCase())}</li>
        <li>
          {buttons.numbers.replace('{start}', pointsText(pain.start ?? 0)).replace('{now}', pointsText(pain.now ?? 0))}
        </li>
      </ul>
      {counted ? (
        <output>{buttons.counted[counted]}</output>
      ) : (
        <div className="choices row">
          {(['words', 'numbers'] as const).map((counts) => (
            <button
              key={counts}
              type="button"
              className="choice"
              onClick={() => setAll((before) => withCounted(before, on, counts))}
            >
              {counts === 'words' ? buttons.wordsCount : buttons.numbersCount}
            </button>
          ))}
        </div>
      )}
    </>
  )
}
