/** A telephone number as people print it. `read`: `phone-sources.ts` says where; `memory`: nobody has checked it. */
export type PhoneNumber = { readonly number: string; readonly source: 'read' | 'memory' }

/**
 * Where a person is, as far as help is concerned: whom to call, and what the places of help are called there.
 *
 * Source: triage 1.1.
 */
export type Region = {
  /** ISO 3166-1 code of the country; `null` for the unknown region. */
  readonly code: string | null
  readonly name: string
  readonly emergency: PhoneNumber
  /** Advice by telephone when a doctor is not to be had; missing where no number serves most of the country. */
  readonly urgentAdvice?: PhoneNumber
  /** Someone to talk to at once; missing means that none is known, never that there is none. */
  readonly crisis?: PhoneNumber
  readonly maternityLabel: string
  /** Begins with a vowel sound: it follows "an". */
  readonly emergencyDepartmentLabel: string
  readonly doctorLabel: string
  /** IANA time zones that belong to this country alone, older names included. */
  readonly timeZones: readonly string[]
}

/** What a device tells of the place it is in. */
export type DevicePlace = {
  /** Code that the person chose; `null` when nothing was chosen. */
  readonly chosen: string | null
  /** IANA time zone; empty when the device does not tell. */
  readonly timeZone: string
  /** Languages of the device, first choice first, as BCP 47. */
  readonly languages: readonly string[]
}
