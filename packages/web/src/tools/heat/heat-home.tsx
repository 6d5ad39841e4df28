import type { Answers } from '@unspasm/care/answers'
import { engineInForce, readContext } from '@unspasm/care/engine'
import type { ToolStatus } from '@unspasm/care/gates'
import { toCondition } from '@unspasm/guideline/condition'
import { coldFirst } from '@unspasm/guideline/heat/run-rules'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import { heatDoses } from '@unspasm/guideline/tools'
import { heat as words } from '@unspasm/guideline/words/en/heat'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { ToolPage } from '../ui/tool-page.tsx'

type Props = { readonly variants: readonly ToolStatus[]; readonly answers: Answers }

const all = Object.keys(heatDoses) as HeatVariant[]
const isColdFirst = engineInForce.compile(toCondition(coldFirst.when))
const addressOf = (variant: HeatVariant) => `/tool/heat-session?variant=${variant}`

/** What there is at hand: every open kind, in order of preference; the others with a way to their reasons. */
export function HeatHome({ variants, answers }: Props) {
  const { clock } = useAppState()
  const open = all.filter((variant) => variants.some((status) => status.variant === variant))
  const closed = all.filter((variant) => !open.includes(variant))
  const cold = open.filter((variant) => variant === 'cold-pack')
  const warm = open.filter((variant) => variant !== 'cold-pack')
  const coldGoesFirst = isColdFirst(readContext(engineInForce, answers, clock.today()))
  return (
    <ToolPage title={words.home.title}>
      {coldGoesFirst && <Ways variants={cold} />}
      <Ways variants={warm} />
      {!coldGoesFirst && cold.length > 0 && (
        <section className="stack">
          <h2>{words.home.cold}</h2>
          <Ways variants={cold} />
        </section>
      )}
      {closed.length > 0 && (
        <section className="stack">
          <h2>{words.home.others}</h2>
          <ul className="heat-closed">
            {closed.map((variant) => (
              <li key={variant}>
                <span className="quiet">{words.home.gear[variant]}</span>
                <Link className="button plain" href={addressOf(variant)}>
                  {words.home.why}
                  <span className="unseen">: {words.home.gear[variant]}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </ToolPage>
  )
}

function Ways({ variants }: { readonly variants: readonly HeatVariant[] }) {
  if (variants.length === 0) return null
  return (
    <ul className="heat-ways">
      {variants.map((variant) => (
        <li key={variant}>
          <Link className="choice heat-way" href={addressOf(variant)}>
            {words.home.gear[variant]}
          </Link>
        </li>
      ))}
    </ul>
  )
}
