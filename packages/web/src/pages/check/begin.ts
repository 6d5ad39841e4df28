import { newCheck } from '@unspasm/care/ask'
import { emptyDiary } from '@unspasm/care/diary'
import { guidelineVersion } from '@unspasm/guideline/guideline'
import type { Clock } from '../../app-state.tsx'
import type { Episode } from '../../device/records.ts'

/** An episode in which nothing is answered. Another person always begins with an empty one. */
export function begin(who: Episode['who'], clock: Clock): Episode {
  const now = clock.now().toISOString()
  return {
    id: clock.newId(),
    startedAt: now,
    answeredAt: now,
    who,
    check: newCheck,
    drafts: {},
    withdrawals: [],
    notForMe: [],
    done: [],
    guideline: guidelineVersion,
    first: null,
    diary: emptyDiary,
    sessions: [],
    live: [],
  }
}
