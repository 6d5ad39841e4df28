import type { CourseDay } from '@unspasm/care/days/course'
import { sheetDays as words } from '@unspasm/guideline/words/en/days'
import { Picture } from '../days/picture.tsx'

/** Days that the small picture shows. Source: professionals 9.4. */
const shownDays = 28
const width = 420

/** The course of the last 28 days as a small picture; nothing when there is no more than one score. */
export function DiaryPart({ days }: { readonly days: readonly CourseDay[] }) {
  const shown = days.slice(-shownDays)
  if (shown.flatMap(({ pains }) => pains).length < 2) return null
  return (
    <div className="diary-part">
      <Picture days={shown} changes={[]} label={words.picture} width={width} isSmall />
      <p>{words.picture}</p>
    </div>
  )
}
