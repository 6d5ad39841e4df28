import type { PhoneNumber, Region } from '@unspasm/guideline/region'
import { telephoneAddress } from '@unspasm/guideline/region-of'

type Piece = { readonly text: string; readonly phone?: PhoneNumber }

/** A text cut at the telephone numbers of a region, so that each can be called. The pieces joined are the text. */
export function cutAtNumbers(text: string, region: Region): readonly Piece[] {
  const phones = [region.emergency, region.urgentAdvice, region.crisis].filter((phone) => phone !== undefined)
  const longestFirst = phones.toSorted((a, b) => b.number.length - a.number.length)
  const escaped = longestFirst.map(({ number }) => number.replace(/[*+]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\d ]\\d|\\d)(${escaped.join('|')})(?!\\d)`)
  return text
    .split(pattern)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const phone = phones.find(({ number }) => number === piece)
      return phone ? { text: piece, phone } : { text: piece }
    })
}

/** A text in which every telephone number of the region is a link that calls it. Source: triage 1.1. */
export function TextWithNumbers({ text, region }: { readonly text: string; readonly region: Region }) {
  return (
    <>
      {cutAtNumbers(text, region).map(({ text: piece, phone }) =>
        phone ? (
          <a key={piece} className="number" href={telephoneAddress(phone)}>
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </>
  )
}
