import { useToolState } from '../use-tool-state.ts'

/** Somebody to call when the person does not answer. Empty texts: nobody is set. */
export type Contact = { readonly name: string; readonly phone: string }

const nobody: Contact = { name: '', phone: '' }

/** Reads a stored contact; nobody when there is none or it is damaged. */
export function readContact(stored: unknown): Contact {
  if (typeof stored !== 'object' || stored === null) return nobody
  const { name, phone } = stored as Readonly<Record<string, unknown>>
  return typeof name === 'string' && typeof phone === 'string' ? { name, phone } : nobody
}

/** The emergency contact of this person, kept on the device. */
export const useContact = () => useToolState('emergency-contact', readContact)
