/** What stands in each entry of a professional's own calendar feed. */
export const calendarFeedWords = {
  text: (practiceName: string) =>
    `${practiceName}. Sign in to see what hands may do. The street is here from 12 hours before to 2 hours after.`,
} as const

/** The mail that tells an owner of a visit in time that a calendar from outside says is busy. */
export const busyClashMail = {
  subject: ({ when }: { readonly when: string }) => `Two things at once: ${when}`,
  text: ({
    practiceName,
    professional,
    service,
    when,
  }: {
    readonly practiceName: string
    readonly professional: string
    readonly service: string
    readonly when: string
  }) => `The calendar of ${professional} says that they are busy when a visit is booked: ${service}, ${when}.

The visit stands. Nothing was moved and nobody else was told. Speak to ${professional}, then cancel the visit on the site of ${practiceName}, or leave it.
`,
} as const
