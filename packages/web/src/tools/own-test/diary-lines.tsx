import { diaryGroupsOf } from '@unspasm/care/effect/diary-groups'
import type { Entry } from '@unspasm/care/diary'
import { ownTest as words } from '@unspasm/guideline/words/en/effect'
import '../../ui/disclosure.css'
import { diarySentence } from './result-sentence.ts'

/** What the diary shows by itself: described, never judged. Nothing while there are too few days. */
export function DiaryLines({ checkIns }: { readonly checkIns: readonly Entry[] }) {
  const groups = diaryGroupsOf(checkIns)
  if (groups.length === 0) return null
  return (
    <details className="disclosure">
      <summary>{words.diary}</summary>
      <ul className="test-reasons stack">
        {groups.map((group) => (
          <li key={group.remedy}>{diarySentence(group)}</li>
        ))}
      </ul>
    </details>
  )
}
