type Visit = {
  readonly practiceName: string
  readonly service: string
  /** First name of whoever comes. */
  readonly professional: string
  /** On the clock of the practice. */
  readonly when: string
}

/** The mail that tells a person that their visit is booked. */
export const visitBookedMail = {
  subject: ({ service, when }: Visit) => `${service}: ${when}`,
  text: ({ practiceName, service, professional, when }: Visit) => `${professional} comes to you: ${service}, ${when}.

You can cancel on the site of ${practiceName} until the visit begins. You need not say why.

On the day of the visit, answer the question about new signs on the site. Until you do, the visit is on hold.

Numbness between the legs, trouble with bladder or bowel, weak legs or fever: call for help at once. Do not wait for the visit.
`,
} as const

/** The mail that tells a professional of a visit. No name and no street: they are on the site when it is time. */
export const visitForYouMail = {
  subject: ({ service, when }: Visit) => `${service}: ${when}`,
  text: ({ practiceName, service, when }: Visit) => `A visit was booked with you: ${service}, ${when}.

Sign in at ${practiceName} to see the area and what hands may do. The address is there from 12 hours before.
`,
} as const

/** The mail that tells either side that a visit does not take place. */
export const visitCancelledMail = {
  subject: ({ service, when }: Visit) => `Cancelled: ${service}, ${when}`,
  text: ({ practiceName, service, when }: Visit) => `This visit does not take place: ${service}, ${when}.

You can book another one on the site of ${practiceName}.
`,
} as const

type Course = Visit & {
  /** When each sitting is, on the clock of the practice, earliest first. */
  readonly times: readonly string[]
}

const listed = (times: readonly string[]) => times.map((time) => `- ${time}`).join('\n')

/** The mail that tells a person that several sittings are booked. */
export const courseBookedMail = {
  subject: ({ service, when }: Course) => `${service}, several times from ${when}`,
  text: ({ practiceName, service, professional, times }: Course) => `${professional} comes to you: ${service}.

${listed(times)}

You can cancel one of them or all on the site of ${practiceName} until they begin. You need not say why.

On the day of each visit, answer the question about new signs on the site. Until you do, the visit is on hold. After each one, say there how it went.

Numbness between the legs, trouble with bladder or bowel, weak legs or fever: call for help at once. Do not wait for the visit.
`,
} as const

/** The mail that tells a professional of several sittings. */
export const courseForYouMail = {
  subject: ({ service, when }: Course) => `${service}, several times from ${when}`,
  text: ({ practiceName, service, times }: Course) => `Visits were booked with you: ${service}.

${listed(times)}

Sign in at ${practiceName} to see the area and what hands may do. Each address is there from 12 hours before.
`,
} as const

/** The mail that tells either side that a visit has another time. */
export const visitMovedMail = {
  subject: ({ service, when }: Visit) => `Moved: ${service}, ${when}`,
  text: ({
    practiceName,
    service,
    professional,
    when,
    was,
  }: Visit & { readonly was: string }) => `The visit of ${was} has moved: ${service} with ${professional}, ${when}.

The site of ${practiceName} shows it.
`,
} as const

/** The mail that reminds a person of their visit. */
export const visitReminderMail = {
  subject: ({ service, when }: Visit) => `Reminder: ${service}, ${when}`,
  text: ({ practiceName, service, professional, when }: Visit) => `${professional} comes to you: ${service}, ${when}.

Answer the question about new signs on the site of ${practiceName}, or cancel there.

Numbness between the legs, trouble with bladder or bowel, weak legs or fever: call for help at once.
`,
} as const

/** The mail that tells a person that somebody else has to come. */
export const otherNeededMail = {
  subject: ({ service, when }: Visit) => `${service}, ${when}: choose somebody else`,
  text: ({ practiceName, service, professional, when }: Visit) => `${professional} cannot come: ${service}, ${when}.

Open the visit on the site of ${practiceName}. There you can move it to somebody else or cancel it.
`,
} as const

/** The mail that tells the practice that a visit needs somebody else. */
export const otherNeededForPracticeMail = {
  subject: ({ service, when }: Visit) => `${service}, ${when}: needs somebody else`,
  text: ({ practiceName, service, professional, when }: Visit) => `${professional} cannot come: ${service}, ${when}.

A record is not valid on that day, or the profile is not shown. The client was asked to choose somebody else. The address stays hidden until then.

Sign in at ${practiceName} to see the visit and the records.
`,
} as const

/** The mail that tells all sides that a visit takes place as it was booked after all. */
export const otherNotNeededMail = {
  subject: ({ service, when }: Visit) => `${service}, ${when}: takes place as booked`,
  text: ({
    practiceName,
    service,
    professional,
    when,
  }: Visit) => `${professional} can come after all: ${service}, ${when}.

The site of ${practiceName} shows the visit.
`,
} as const

type WaitlistOffer = Omit<Visit, 'professional'> & {
  /** Until when it is kept, on the clock of the practice. */
  readonly until: string
  readonly link: string
}

/** The mail that tells somebody who waits that a time has become free. */
export const waitlistOfferMail = {
  subject: ({ service, when }: WaitlistOffer) => `A time is free: ${service}, ${when}`,
  text: ({
    practiceName,
    service,
    when,
    until,
    link,
  }: WaitlistOffer) => `A time you wait for at ${practiceName} is free: ${service}, ${when}.

It is kept for you until ${until}. Open this page, sign in, and answer a few questions:
${link}

If you do not take it, somebody else can. You keep your place for other times.

Numbness between the legs, trouble with bladder or bowel, weak legs or fever: call for help at once.
`,
} as const
