/** What somebody is to a practice. The order is that of the reach: whoever hosts it first. */
export const roles = ['owner', 'professional', 'client'] as const

/** What somebody is to a practice. Everybody is a client; some have another role besides. */
export type Role = (typeof roles)[number]

/** Who asks, in which practice. Roles are read anew for every request, so that a change holds at once. */
export type Viewer = {
  readonly practiceId: string
  readonly personId: string
  readonly sessionId: string
  /** At least one, in the order of `roles`. */
  readonly roles: readonly Role[]
}

/** The person who asks, if they are one of this practice; `null`: nobody of it is signed in. */
export const personIn = (viewer: Viewer | null, practiceId: string): string | null =>
  viewer?.practiceId === practiceId ? viewer.personId : null
