/** A small cup in one of the four colours of pee. The words stand beside it. */
export function PeeColour({ colour }: { readonly colour: string }) {
  return (
    <svg className="pee" viewBox="0 0 40 44" aria-hidden="true" data-colour={colour}>
      <path d="M7 14 H33 L30 36 Q29.500 40 26 40 H14 Q10.500 40 10 36 Z" className="pee-fill" />
      <path d="M5 4 L10 36 Q10.500 40 14 40 H26 Q29.500 40 30 36 L35 4" className="pee-line" />
    </svg>
  )
}
