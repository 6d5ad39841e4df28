type Props = { readonly year: number | null; readonly petals: number | null }

const petalCount = 12

/** The mark as it is on a bottle: twelve petals, the year in the middle, a dot in each petal that counts. */
export function FlowerMark({ year, petals }: Props) {
  return (
    <svg className="heat-flower" viewBox="-50 -50 100 100" aria-hidden="true">
      {Array.from({ length: petalCount }, (_, index) => {
        const isDotted = petals !== null && index < petals
        return (
          <g key={index} transform={`rotate(${(index * 360) / petalCount})`}>
            <ellipse cx="0" cy="-32" rx="8" ry="14" />
            {isDotted && <circle cx="0" cy="-34" r="3.4" className="dot" />}
          </g>
        )
      })}
      <circle r="17" className="middle" />
      <text y="5">{year === null ? '?' : String(year).slice(2)}</text>
    </svg>
  )
}
