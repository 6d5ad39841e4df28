type Refused = { readonly what: string; readonly note: string }

/** The mail that tells somebody why a record was refused. */
export const credentialRefusedMail = {
  subject: (what: string) => `${what}: please send it again`,
  text: ({ what, note }: Refused) => `The owner of the practice looked at what you sent and could not accept it.

${what}: ${note}

Sign in, open Records, and enter it again.
`,
} as const

type Ending = { readonly name: string; readonly what: string; readonly on: string; readonly days: number }

/** The mail that reminds of a record that ends soon, to the professional and to the owner. */
export const credentialEndingMail = {
  subject: ({ name, what, on }: Ending) => `${what} of ${name} ends on ${on}`,
  text: ({
    name,
    what,
    on,
    days,
  }: Ending) => `${what} of ${name} counts until ${on}. That is in ${days} ${days === 1 ? 'day' : 'days'}.

From that day on ${name} cannot be booked until a new record is entered and verified. Sign in and open Records.
`,
} as const

type Red = { readonly name: string; readonly reasons: readonly string[] }

/** The mail that tells the owner and the professional that nobody can book them any more. */
export const turnedRedMail = {
  subject: ({ name }: Red) => `${name} cannot be booked`,
  text: ({ name, reasons }: Red) => `From today on ${name} is not shown and cannot be booked:

${reasons.map((reason) => `- ${reason}`).join('\n')}

Sign in and open Records to put it right.
`,
} as const
