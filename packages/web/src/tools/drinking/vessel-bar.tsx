import { vessels, type DrinkKindId, type VesselId } from '@unspasm/guideline/drinking/drink-kinds'
import { drinkNames, drinking as words, vesselNames } from '@unspasm/guideline/words/en/drinking'
import { fill, litres } from './litres.ts'

type Props = { readonly kind: DrinkKindId; readonly onPick: (ml: number) => void }

const outlines: Readonly<Record<VesselId, string>> = {
  cup: 'M6 12 H24 L22 27 Q21.500 29 19.500 29 H10.500 Q8.500 29 8 27 Z M23.500 15 Q29 14 28 19 Q27 23 22.700 22.500 M5 32 H25',
  mug: 'M7 8 H23 V27 Q23 30 20 30 H10 Q7 30 7 27 Z M23 13 Q30 12 30 18 Q30 24 23 24',
  glass: 'M8 7 H24 L22 29 Q21.800 31 19.800 31 H12.200 Q10.200 31 10 29 Z M9 15 H23',
  bottle: 'M13 4 H19 V10 Q23 12 23 17 V29 Q23 32 20 32 H12 Q9 32 9 29 V17 Q9 12 13 10 Z M9 19 H23',
}

/** One big button for each thing that people drink from: a tap logs it. */
export function VesselBar({ kind, onPick }: Props) {
  return (
    <div className="vessels">
      {vessels.map(({ id, ml }) => (
        <button
          key={id}
          type="button"
          className="vessel"
          aria-label={fill(words.log, { drink: drinkNames[kind], vessel: vesselNames[id], n: litres(ml) })}
          onClick={() => onPick(ml)}
        >
          <svg viewBox="0 0 34 36" aria-hidden="true">
            <path d={outlines[id]} />
          </svg>
          <strong>{vesselNames[id]}</strong>
          <span className="small">{fill(words.litres, { n: litres(ml) })}</span>
        </button>
      ))}
    </div>
  )
}
