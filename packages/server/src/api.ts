import type { BookingsApi } from './contract/bookings.ts'
import type { CoursesApi } from './contract/courses.ts'
import type { CredentialsApi } from './contract/credentials.ts'
import type { DecisionsApi } from './contract/decisions.ts'
import type { DemonstrationApi } from './contract/demonstration.ts'
import type { HoursApi } from './contract/hours.ts'
import type { MeApi } from './contract/me.ts'
import type { OutboxApi } from './contract/outbox.ts'
import type { OversightApi } from './contract/oversight.ts'
import type { PeopleApi } from './contract/people.ts'
import type { PlacesApi } from './contract/places.ts'
import type { PracticesApi } from './contract/practices.ts'
import type { ServicesApi } from './contract/services.ts'
import type { SignInApi } from './contract/sign-in.ts'
import type { StaffApi } from './contract/staff.ts'
import type { TherapistsApi } from './contract/therapists.ts'
import type { WaitlistApi } from './contract/waitlist.ts'

export type { Booking, Hold, Offers, OwnBooking, SharedCase, WorkBooking } from './contract/bookings.ts'
export type { Course, SittingAnswered } from './contract/courses.ts'
export type { Credential } from './contract/credentials.ts'
export type { Decisions, RoleSetting } from './contract/decisions.ts'
export type { Absence, Holiday, Hours, HoursException, HoursSpan, WeeklySpan } from './contract/hours.ts'
export type { Me, PasskeyRow, SessionRow } from './contract/me.ts'
export type { Outbox } from './contract/outbox.ts'
export type { AuditPage } from './contract/oversight.ts'
export type { PersonRow } from './contract/people.ts'
export type { PlaceFound } from './contract/places.ts'
export type { PracticeDetail, PracticeSummary } from './contract/practices.ts'
export type { Service } from './contract/services.ts'
export type { AreaOfWork, FileKept, Gender, Staff, StaffRow, StateReason, TrafficState } from './contract/staff.ts'
export type { TherapistCard, TherapistProfile } from './contract/therapists.ts'
export type { WaitlistEntry } from './contract/waitlist.ts'
export type { Problem, ProblemCode } from './problem.ts'

/**
 * What the page and the server say to each other: for each route, by method and pattern, what is sent and what comes
 * back. A refusal is a `Problem`. The page knows this type and nothing else of the server.
 */
export type Api = PracticesApi &
  SignInApi &
  MeApi &
  PeopleApi &
  OutboxApi &
  PlacesApi &
  ServicesApi &
  TherapistsApi &
  StaffApi &
  CredentialsApi &
  HoursApi &
  DecisionsApi &
  DemonstrationApi &
  BookingsApi &
  CoursesApi &
  OversightApi &
  WaitlistApi
