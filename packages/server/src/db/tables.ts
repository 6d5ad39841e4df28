// Written by scripts/tables.mjs from the migrations. Do not edit: run "npm run tables".
import type { ColumnType } from 'kysely'

export type AuditEventTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly at: Date
  readonly personId: string | null
  readonly what: string
  readonly record: string
  readonly recordId: string | null
  readonly details: ColumnType<unknown, string | undefined, string>
}

export type MailTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly toAddress: string
  readonly subject: string
  readonly text: string | null
  readonly calendar: string | null
  readonly calendarMethod: 'REQUEST' | 'CANCEL' | 'PUBLISH' | null
  readonly createdAt: Date
  readonly voidAt: Date | null
  readonly tryAt: Date
  readonly sentAt: Date | null
  readonly failedAt: Date | null
  readonly attempts: ColumnType<number, number | undefined, number>
  readonly failure: string | null
}

export type PasskeyTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly personId: string
  readonly credentialId: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: string[]
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

export type PasskeyChallengeTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly challengeHash: Uint8Array
  readonly personId: string | null
  readonly expiresAt: Date
}

export type PersonTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly email: string
  readonly firstName: string | null
  readonly name: string | null
  readonly phone: string | null
  readonly createdAt: Date
}

export type PersonRoleTable = {
  readonly practiceId: string
  readonly personId: string
  readonly role: 'owner' | 'professional' | 'client'
  readonly sinceAt: Date
}

export type PracticeTable = {
  readonly id: string
  readonly name: string
  readonly zone: string
  readonly country: string
  readonly city: string
  readonly isDemonstration: ColumnType<boolean, boolean | undefined, boolean>
  readonly settings: ColumnType<unknown, string | undefined, string>
  readonly createdAt: ColumnType<Date, Date | undefined, Date>
}

export type RateLimitTable = {
  readonly practiceId: string
  readonly limitName: string
  readonly keyHash: Uint8Array
  readonly fullAgainAt: Date
}

export type SessionTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly personId: string
  readonly tokenHash: Uint8Array
  readonly method: 'link' | 'passkey'
  readonly device: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly expiresAt: Date
  readonly endedAt: Date | null
}

export type SignInLinkTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly email: string
  readonly tokenHash: Uint8Array
  readonly returnPath: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

/** Every table by the name that queries use. */
export type Tables = {
  readonly auditEvent: AuditEventTable
  readonly mail: MailTable
  readonly passkey: PasskeyTable
  readonly passkeyChallenge: PasskeyChallengeTable
  readonly person: PersonTable
  readonly personRole: PersonRoleTable
  readonly practice: PracticeTable
  readonly rateLimit: RateLimitTable
  readonly session: SessionTable
  readonly signInLink: SignInLinkTable
}

/** Tables whose rows belong to one practice, as the database names them. */
export const practiceTables = [
  'audit_event',
  'mail',
  'passkey',
  'passkey_challenge',
  'person',
  'person_role',
  'rate_limit',
  'session',
  'sign_in_link',
] as const
