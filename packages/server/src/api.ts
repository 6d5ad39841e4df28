import type { MeApi } from './contract/me.ts'
import type { OutboxApi } from './contract/outbox.ts'
import type { PeopleApi } from './contract/people.ts'
import type { PracticesApi } from './contract/practices.ts'
import type { SignInApi } from './contract/sign-in.ts'

export type { Me, PasskeyRow, SessionRow } from './contract/me.ts'
export type { Outbox } from './contract/outbox.ts'
export type { PersonRow } from './contract/people.ts'
export type { PracticeDetail, PracticeSummary } from './contract/practices.ts'
export type { Problem, ProblemCode } from './problem.ts'

/**
 * What the page and the server say to each other: for each route, by method and pattern, what is sent and what comes
 * back. A refusal is a `Problem`. The page knows this type and nothing else of the server.
 */
export type Api = PracticesApi & SignInApi & MeApi & PeopleApi & OutboxApi
