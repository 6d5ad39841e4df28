/** This site, as authenticators know it. */
export type RelyingParty = {
  /** Host without port. */
  readonly id: string
  readonly origin: string
}

/** @param origin where the site is, such as `https://practice.example`. */
export const relyingPartyOf = (origin: string): RelyingParty => ({ id: new URL(origin).hostname, origin })
