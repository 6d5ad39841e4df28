import type { Details } from './draft.ts'

/** What must be said before anybody can come. */
export type MissingDetail = 'firstName' | 'phone' | 'address' | 'guardian'

const isPhone = (text: string) => /^\+?[0-9 ()/.-]{3,40}$/.test(text)

/** What is still missing, in the order of the form. */
export function missingIn(
  { firstName, phone, address, guardian }: Details,
  { isRemote, hasGuardian }: { readonly isRemote: boolean; readonly hasGuardian: boolean },
): readonly MissingDetail[] {
  return [
    ...((firstName ?? '').trim() === '' ? (['firstName'] as const) : []),
    ...(isPhone((phone ?? '').trim()) ? [] : (['phone'] as const)),
    ...(!isRemote && address.trim() === '' ? (['address'] as const) : []),
    ...(hasGuardian && guardian.trim() === '' ? (['guardian'] as const) : []),
  ]
}
