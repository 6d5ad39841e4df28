import { z } from 'zod'

// NOTE: no database keeps the character NUL, and half a pair is no letter. What directs writing from right to left may stay.
const inLine = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u
const inLines = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u

const oneLine = 'expected text on one line, of letters that can be shown'

/** Text on one line, without blanks at its ends; at least one letter. */
export const line = (mostLetters: number) => emptyLine(mostLetters).min(1)

/** The same, which may be empty. */
export const emptyLine = (mostLetters: number) => z.string().trim().max(mostLetters).regex(inLine, oneLine)

/** Text that may have several lines, and may be empty. */
export const lines = (mostLetters: number) =>
  z.string().trim().max(mostLetters).regex(inLines, 'expected text of letters that can be shown')

/** A telephone number that can be dialled. */
export const phone = z
  .string()
  .trim()
  .regex(/^\+?[0-9 ()/.-]{3,40}$/, 'expected a telephone number: digits, spaces and + ( ) / . -')

/** Address of a page. */
export const webAddress = z
  .url({ protocol: /^https$/ })
  .max(300)
  .regex(inLine, oneLine)
  .describe('https only')
