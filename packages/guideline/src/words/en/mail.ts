type SignIn = { readonly practiceName: string; readonly link: string; readonly minutes: number }

/** The mail with the link that signs somebody in. */
export const signInMail = {
  subject: (practiceName: string) => `Your link for ${practiceName}`,
  text: ({ practiceName, link, minutes }: SignIn) => `Open this link to sign in to ${practiceName}:

${link}

It works once, for ${minutes} minutes.

If you did not ask for it, leave it alone. Nobody gets in without this mail.
`,
} as const

type Invitation = { readonly practiceName: string; readonly address: string; readonly role: string }

/** The mail that tells somebody of their new role. */
export const invitationMail = {
  subject: (practiceName: string) => `You can now work with ${practiceName}`,
  roles: { owner: 'run the practice', professional: 'work as a professional' },
  text: ({ practiceName, address, role }: Invitation) => `${practiceName} has asked you to ${role} on its site.

Open this page and sign in with this mail address:

${address}

If you do not know this practice, leave this mail alone.
`,
} as const

/** The mail that tells of a new passkey. */
export const passkeyMail = {
  subject: (practiceName: string) => `A new passkey for ${practiceName}`,
  text: (practiceName: string, passkey: string) => `A passkey was added to your account at ${practiceName}: ${passkey}.

If this was you, there is nothing to do.

If it was not, sign in, remove the passkey, and choose "Sign out everywhere".
`,
} as const
