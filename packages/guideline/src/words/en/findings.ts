import type { FindingId } from '../../finding-id.ts'
import type { FindingWords } from '../../words.ts'
import { laterFindings } from './later-findings.ts'
import { safetyFindings } from './safety-findings.ts'

/** What is asked, why, and the names of the answers. In two parts, since a page needs the first one at once. */
export const findings: Readonly<Record<FindingId, FindingWords>> = { ...safetyFindings, ...laterFindings }
