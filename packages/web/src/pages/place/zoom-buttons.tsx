import { placeWords as words } from '../../words/en/place.ts'

const nearestMetres = 1000
const furthestMetres = 800_000

type Props = { readonly metresAcross: number; readonly onChange: (metresAcross: number) => void }

/** Brings a drawn map closer, or shows more of it. */
export function ZoomButtons({ metresAcross, onChange }: Props) {
  return (
    <>
      <button
        type="button"
        className="button second"
        onClick={() => onChange(Math.max(nearestMetres, metresAcross / 2))}
      >
        {words.closer}
      </button>
      <button
        type="button"
        className="button second"
        onClick={() => onChange(Math.min(furthestMetres, metresAcross * 2))}
      >
        {words.further}
      </button>
    </>
  )
}
