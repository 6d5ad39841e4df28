/** How often somebody may do something: at once, and in the long run. */
export type Limit = {
  /** Greatest number within the span, included; after that one more each `withinMinutes / most`. */
  readonly most: number
  readonly withinMinutes: number
}

/**
 * How often each thing may be done by one key: an address, a peer, a person. A guess that keeps honest people free and
 * makes a nuisance slow; the span of a sign-in link is its life.
 */
export const limits = {
  'sign-in/address': { most: 5, withinMinutes: 30 },
  'sign-in/peer': { most: 30, withinMinutes: 30 },
  'sign-in/use': { most: 30, withinMinutes: 15 },
  'passkey/peer': { most: 60, withinMinutes: 15 },
  'person/change': { most: 60, withinMinutes: 10 },
  'person/invite': { most: 60, withinMinutes: 60 },
  'offer/peer': { most: 120, withinMinutes: 10 },
  // NOTE: each sitting of a course counts: five courses of six.
  'hold/peer': { most: 30, withinMinutes: 10 },
  'booking/person': { most: 60, withinMinutes: 10 },
  'calendar/peer': { most: 120, withinMinutes: 10 },
  'busy-feed/person': { most: 12, withinMinutes: 10 },
  'upload/person': { most: 30, withinMinutes: 60 },
} as const satisfies Readonly<Record<string, Limit>>

/** Name of a limit, `what/whose`. */
export type LimitName = keyof typeof limits
