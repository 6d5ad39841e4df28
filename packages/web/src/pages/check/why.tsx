import { check as words } from '@unspasm/guideline/words/en/check'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { wordsOf } from '../../ui/finding-words.ts'

type Props = { readonly ids: readonly string[]; readonly title?: string }

/** Why each question is asked, one tap away. */
export function Why({ ids, title = words.why }: Props) {
  return (
    <details className="disclosure why">
      <summary>{title}</summary>
      <dl>
        {ids.map((id) => {
          const { label, question, why, help } = wordsOf(id as FindingId)
          return (
            <div key={id}>
              {ids.length > 1 && <dt>{label ?? question}</dt>}
              <dd>
                {why} {help}
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}
