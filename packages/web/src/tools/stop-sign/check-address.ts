import { screens as allScreens } from '@unspasm/guideline/screens'

const known: ReadonlySet<string> = new Set(allScreens.map(({ id }) => id))

/** Where screens of the check are asked at once, each once and in this order; names that are not known are left out. */
export const checkAddress = (screens: readonly string[]): string =>
  `/check?part=open&screens=${[...new Set(screens)].filter((screen) => known.has(screen)).join()}&back=/result`
