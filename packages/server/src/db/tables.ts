// Written by scripts/tables.mjs from the migrations. Do not edit: run "npm run tables".
import type { ColumnType } from 'kysely'

export type AbsenceTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly professionalId: string
  readonly during: string
  readonly source: 'own' | 'feed'
  readonly note: ColumnType<string, string | undefined, string>
}

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

export type BlockTable = {
  readonly practiceId: string
  readonly personId: string
  readonly professionalId: string
  readonly madeBy: 'client' | 'professional'
  readonly createdAt: Date
}

export type BookingTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly clientId: string | null
  readonly professionalId: string
  readonly serviceId: string
  readonly role: 'massage-therapist' | 'physiotherapist' | 'exercise-trainer' | 'physician'
  readonly state: 'held' | 'confirmed' | 'cancelled' | 'expired' | 'completed' | 'not-treated'
  readonly startsAt: Date
  readonly endsAt: Date
  readonly occupied: string
  readonly heldUntil: Date | null
  readonly keyHash: Uint8Array
  readonly requestHash: Uint8Array
  readonly isRemote: boolean
  readonly latitude: number | null
  readonly longitude: number | null
  readonly address: string | null
  readonly entryNotes: string | null
  readonly access: ColumnType<unknown, string | undefined, string>
  readonly isFirstVisit: boolean
  readonly label: 'doctor-today' | 'extra-comfort' | 'trained-if-you-want' | 'if-you-want' | null
  readonly sequence: ColumnType<number, number | undefined, number>
  readonly createdAt: Date
  readonly confirmedAt: Date | null
  readonly cancelledAt: Date | null
  readonly cancelledBy: 'client' | 'professional' | 'practice' | null
  readonly courseId: string | null
  readonly courseStep: number | null
  readonly otherNeededAt: Date | null
}

export type BookingMoveTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly bookingId: string
  readonly keyHash: Uint8Array
  readonly requestHash: Uint8Array
  readonly fromStartsAt: Date
  readonly toStartsAt: Date
  readonly fromProfessionalId: string
  readonly toProfessionalId: string
  readonly movedAt: Date
}

export type ConsentTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly bookingId: string
  readonly personId: string
  readonly version: string
  readonly guardian: string | null
  readonly signedBy: string
  readonly signedAt: Date
  readonly withdrawnAt: Date | null
}

export type CourseTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly clientId: string | null
  readonly professionalId: string
  readonly serviceId: string
  readonly firstAt: Date
  readonly gapsDays: number[]
  readonly keyHash: Uint8Array
  readonly requestHash: Uint8Array
  readonly createdAt: Date
  readonly confirmedAt: Date | null
}

export type CredentialTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly professionalId: string
  readonly kind:
    | 'identity'
    | 'licence'
    | 'training'
    | 'skill'
    | 'insurance'
    | 'background-check'
    | 'first-aid'
    | 'references'
    | 'right-to-work'
    | 'health'
    | 'vehicle'
  readonly role:
    | 'massage-therapist'
    | 'physiotherapist'
    | 'physician'
    | 'surgeon'
    | 'exercise-trainer'
    | 'dietitian'
    | 'pharmacist'
    | null
  readonly skill: 'pregnancy-massage' | 'oncology-massage' | 'lymphoedema' | 'paediatric' | 'direct-access' | null
  readonly country: string | null
  readonly region: string | null
  readonly issuer: string | null
  readonly number: string | null
  readonly registerUrl: string | null
  readonly nameOnRecord: string | null
  readonly conditions: string | null
  readonly issuedOn: string | null
  readonly expiresOn: string | null
  readonly details: ColumnType<unknown, string | undefined, string>
  readonly fileId: string | null
  readonly state: ColumnType<
    'entered' | 'verified' | 'refused' | 'suspended',
    'entered' | 'verified' | 'refused' | 'suspended' | undefined,
    'entered' | 'verified' | 'refused' | 'suspended'
  >
  readonly enteredBy: string
  readonly enteredAt: Date
  readonly method: 'register-lookup' | 'document' | 'issuer-email' | null
  readonly verifiedBy: string | null
  readonly verifiedAt: Date | null
  readonly verifiedOn: string | null
  readonly isSelfVerified: ColumnType<boolean, boolean | undefined, boolean>
  readonly decisionNote: string | null
  readonly nextCheckOn: string | null
  readonly suspendedBy: string | null
  readonly suspendedAt: Date | null
}

export type CredentialReminderTable = {
  readonly practiceId: string
  readonly credentialId: string
  readonly daysBefore: number
  readonly sentAt: Date
}

export type FileTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly purpose: 'proof' | 'photo'
  readonly mediaType: 'application/pdf' | 'image/png' | 'image/jpeg' | 'image/webp'
  readonly name: string
  readonly sizeBytes: number
  readonly sha256: Uint8Array
  readonly content: Uint8Array
  readonly uploadedBy: string
  readonly uploadedAt: Date
}

export type GazetteerTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly name: string
  readonly postcode: ColumnType<string, string | undefined, string>
  readonly latitude: number
  readonly longitude: number
  readonly foldedName: string
  readonly foldedPostcode: string
}

export type HolidayTable = {
  readonly practiceId: string
  readonly holidayOn: string
  readonly name: string
}

export type HoursExceptionTable = {
  readonly practiceId: string
  readonly professionalId: string
  readonly exceptionOn: string
  readonly spans: ColumnType<unknown, string | undefined, string>
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

export type ProfessionalTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly personId: string
  readonly state: ColumnType<
    'draft' | 'published' | 'suspended',
    'draft' | 'published' | 'suspended' | undefined,
    'draft' | 'published' | 'suspended'
  >
  readonly about: ColumnType<string, string | undefined, string>
  readonly languages: ColumnType<string[], string[] | undefined, string[]>
  readonly gender: 'woman' | 'man' | 'other' | null
  readonly workingSinceYear: number | null
  readonly photoFileId: string | null
  readonly homeLatitude: number | null
  readonly homeLongitude: number | null
  readonly area: ColumnType<unknown | null, string | null, string | null>
  readonly near: string | null
  readonly travelMode: ColumnType<
    'car' | 'bicycle' | 'foot' | 'public-transport',
    'car' | 'bicycle' | 'foot' | 'public-transport' | undefined,
    'car' | 'bicycle' | 'foot' | 'public-transport'
  >
  readonly bufferMinutes: ColumnType<number, number | undefined, number>
  readonly visitsCompleted: ColumnType<number, number | undefined, number>
  readonly lastState: 'green' | 'amber' | 'red' | null
  readonly lastStateOn: string | null
  readonly createdAt: Date
}

export type ProfessionalRoleTable = {
  readonly practiceId: string
  readonly professionalId: string
  readonly role:
    'massage-therapist' | 'physiotherapist' | 'physician' | 'surgeon' | 'exercise-trainer' | 'dietitian' | 'pharmacist'
}

export type ProfessionalServiceTable = {
  readonly practiceId: string
  readonly professionalId: string
  readonly serviceId: string
}

export type RateLimitTable = {
  readonly practiceId: string
  readonly limitName: string
  readonly keyHash: Uint8Array
  readonly fullAgainAt: Date
}

export type RegisterCheckTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly credentialId: string
  readonly outcome: 'found' | 'not-found'
  readonly checkedBy: string
  readonly checkedAt: Date
}

export type RoleSettingTable = {
  readonly practiceId: string
  readonly role:
    'massage-therapist' | 'physiotherapist' | 'physician' | 'surgeon' | 'exercise-trainer' | 'dietitian' | 'pharmacist'
  readonly settings: ColumnType<unknown, string, string>
  readonly isOn: ColumnType<boolean, boolean | undefined, boolean>
  readonly filledBy: string
  readonly filledAt: Date
}

export type ServiceTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly kind: 'massage' | 'physiotherapy' | 'exercise-training' | 'medical-consultation'
  readonly role: 'massage-therapist' | 'physiotherapist' | 'exercise-trainer' | 'physician'
  readonly name: string
  readonly firstMinutes: number
  readonly laterMinutes: number
  readonly isActive: ColumnType<boolean, boolean | undefined, boolean>
  readonly isRemote: ColumnType<boolean, boolean | undefined, boolean>
}

export type SessionTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly personId: string
  readonly tokenHash: Uint8Array
  readonly method: 'link' | 'passkey' | 'demonstration'
  readonly device: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly expiresAt: Date
  readonly endedAt: Date | null
}

export type SharedAnswersTable = {
  readonly practiceId: string
  readonly bookingId: string
  readonly answers: ColumnType<unknown, string, string>
  readonly judgedOn: string
  readonly newSignAskedAt: Date
  readonly closedAt: Date | null
  readonly sharedAt: Date
  readonly expiresAt: Date
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

export type SittingResponseTable = {
  readonly practiceId: string
  readonly bookingId: string
  readonly response: 'better' | 'same' | 'worse'
  readonly answeredAt: Date
}

export type VisitReminderTable = {
  readonly practiceId: string
  readonly bookingId: string
  readonly startsAt: Date
  readonly hoursBefore: number
  readonly sentAt: Date
}

export type WaitlistEntryTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly personId: string
  readonly serviceId: string
  readonly state: 'waiting' | 'offered' | 'booked' | 'left'
  readonly latitude: number | null
  readonly longitude: number | null
  readonly fromOn: string
  readonly toOn: string
  readonly professionalId: string | null
  readonly language: string | null
  readonly gender: 'woman' | 'man' | 'other' | null
  readonly maxMinutes: number | null
  readonly skills: ColumnType<string[], string[] | undefined, string[]>
  readonly label: 'doctor-today' | 'extra-comfort' | 'trained-if-you-want' | 'if-you-want' | null
  readonly origin: string
  readonly offerId: string | null
  readonly joinedAt: Date
  readonly endedAt: Date | null
}

export type WaitlistOfferTable = {
  readonly practiceId: string
  readonly bookingId: string
  readonly entryId: string
  readonly professionalId: string
  readonly startsAt: Date
  readonly offeredAt: Date
}

export type WorkingHoursTable = {
  readonly practiceId: string
  readonly id: ColumnType<string, string | undefined, string>
  readonly professionalId: string
  readonly weekday: number
  readonly startMinute: number
  readonly endMinute: number
}

/** Every table by the name that queries use. */
export type Tables = {
  readonly absence: AbsenceTable
  readonly auditEvent: AuditEventTable
  readonly block: BlockTable
  readonly booking: BookingTable
  readonly bookingMove: BookingMoveTable
  readonly consent: ConsentTable
  readonly course: CourseTable
  readonly credential: CredentialTable
  readonly credentialReminder: CredentialReminderTable
  readonly file: FileTable
  readonly gazetteer: GazetteerTable
  readonly holiday: HolidayTable
  readonly hoursException: HoursExceptionTable
  readonly mail: MailTable
  readonly passkey: PasskeyTable
  readonly passkeyChallenge: PasskeyChallengeTable
  readonly person: PersonTable
  readonly personRole: PersonRoleTable
  readonly practice: PracticeTable
  readonly professional: ProfessionalTable
  readonly professionalRole: ProfessionalRoleTable
  readonly professionalService: ProfessionalServiceTable
  readonly rateLimit: RateLimitTable
  readonly registerCheck: RegisterCheckTable
  readonly roleSetting: RoleSettingTable
  readonly service: ServiceTable
  readonly session: SessionTable
  readonly sharedAnswers: SharedAnswersTable
  readonly signInLink: SignInLinkTable
  readonly sittingResponse: SittingResponseTable
  readonly visitReminder: VisitReminderTable
  readonly waitlistEntry: WaitlistEntryTable
  readonly waitlistOffer: WaitlistOfferTable
  readonly workingHours: WorkingHoursTable
}

/** Tables whose rows belong to one practice, as the database names them. */
export const practiceTables = [
  'absence',
  'audit_event',
  'block',
  'booking',
  'booking_move',
  'consent',
  'course',
  'credential',
  'credential_reminder',
  'file',
  'gazetteer',
  'holiday',
  'hours_exception',
  'mail',
  'passkey',
  'passkey_challenge',
  'person',
  'person_role',
  'professional',
  'professional_role',
  'professional_service',
  'rate_limit',
  'register_check',
  'role_setting',
  'service',
  'session',
  'shared_answers',
  'sign_in_link',
  'sitting_response',
  'visit_reminder',
  'waitlist_entry',
  'waitlist_offer',
  'working_hours',
] as const
