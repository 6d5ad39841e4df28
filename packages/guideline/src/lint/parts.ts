import type { DispositionText } from '../disposition-text.ts'
import type { Movement, RestPosition, Transition } from '../movement.ts'
import type { Parameter } from '../parameters.ts'
import type { ReviewRule } from '../rule.ts'
import type { Screen } from '../screen.ts'
import type { Source } from '../source.ts'
import type { CauseWords, FindingWords } from '../words.ts'

type Table<Row> = Readonly<Record<string, Row>>

/** A name that conditions read besides findings, derived values and metrics, set from outside. */
export type Fact = {
  readonly id: string
  readonly kind: 'boolean' | 'number' | 'choice' | 'multi'
  readonly options?: readonly string[]
  readonly meaning?: string
}

/** A row of the tools or of the plan: any row with a condition, described for lint and print. */
export type ToolRow = {
  readonly id: string
  /** Condition; missing means that the row has none of its own. */
  readonly when?: string
  /** Further conditions, each with what it chooses. */
  readonly choices?: readonly { readonly of: string; readonly when: string }[]
  /** Missing means that the row belongs to a table whose rows need none. */
  readonly sources?: readonly string[]
  /** Tools and variants it names, as `tool` or `tool:variant`. */
  readonly tools?: readonly string[]
  /** Findings it asks for. */
  readonly asks?: readonly string[]
  /** What it does, for the reader of the printed guideline. */
  readonly does?: string
  /** What the person reads. */
  readonly says?: string
}

/** A named list of such rows. */
export type ToolTable = {
  readonly title: string
  readonly about: string
  readonly rows: readonly ToolRow[]
  /** Whether its conditions may read `open(...)`: which tools are open is known only after their gates. */
  readonly isPlan: boolean
}

/** Tables that are printed as they stand: modules, whose exports are lists, records and numbers; functions are passed over. */
export type DataChapter = {
  readonly title: string
  readonly modules: readonly Readonly<Record<string, unknown>>[]
}

/** Words of one language: sentences anywhere inside. */
export type WordChapter = {
  readonly id: string
  readonly words: Table<unknown>
  /** Rows that the keys of the words name; missing means that the keys name nothing. */
  readonly ids?: readonly string[]
  /** Some of the rows may be without words. */
  readonly isPartial?: true
}

/** A place in a sequence of numbered ids that stays empty, and why. `from` and `to` are included. */
export type IdGap = { readonly chapter: string; readonly from: number; readonly to: number; readonly why: string }

/** The pieces of text of each disposition, and what puts them together. */
export type Told = {
  readonly texts: Table<DispositionText>
  readonly pieces: Table<string>
  /** Words that a rule puts in the place of others. */
  readonly replacements: readonly { readonly ifFired: string; readonly words: string }[]
  readonly replacedWords: Table<{ readonly these: readonly string[]; readonly by: string }>
}

/** What lint and print read besides the guideline that an assessment runs on. */
export type Parts = {
  readonly screens: readonly Screen[]
  readonly reviewRules: readonly ReviewRule[]
  readonly movements: readonly Movement[]
  readonly transitions: readonly Transition[]
  readonly restPositions: readonly RestPosition[]
  readonly parameters: Table<Parameter>
  readonly sources: Table<Source>
  readonly causeSources: Table<readonly string[]>
  readonly durationBandDays: Table<number>
  readonly facts: readonly Fact[]
  /** What `open(...)` and rows of tools may name: `tool` and `tool:variant`. */
  readonly tools: readonly string[]
  readonly toolTables: readonly ToolTable[]
  /** Tables without a chapter of their own. */
  readonly data: readonly DataChapter[]
  readonly words: {
    readonly findings: Table<FindingWords>
    readonly redFlags: Table<string>
    readonly suspects: Table<string>
    readonly remedyGates: Table<string>
    readonly professionalRules: Table<string>
    readonly reviewRules: Table<string>
    readonly causes: Table<CauseWords>
    readonly screens: Table<string>
    /** What a clinician calls a finding; a finding without one is called by its words. */
    readonly clinicalNames: Table<string>
    /** What a question is called in a list of answers. */
    readonly answerLabels: Table<string>
    readonly prompts: Table<{ readonly title: string; readonly text: string }>
  }
  /** What the person is told at each disposition. */
  readonly told: Told
  /** Words of further tables. */
  readonly chapters: readonly WordChapter[]
  readonly idGaps: readonly IdGap[]
  /** Findings that no condition reads, with what they are asked for. */
  readonly recordedOnly: Table<string>
}
