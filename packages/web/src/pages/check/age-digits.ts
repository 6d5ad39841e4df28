/** Ages that people type; more would be a slip of the finger. */
const oldest = 120

/** Digits after one more tap; a tap that would make an impossible age begins anew, as does one after a finished age. */
export function typed(digits: string, digit: string): string {
  const next = digits === '0' ? digit : digits + digit
  return Number(next) > oldest ? digit : next
}

/**
 * Whether the digits are an age at once: two digits are, unless they can begin one of a hundred or more. Other digits
 * wait for "Continue".
 */
export function isFinished(digits: string): boolean {
  return digits.length === 3 || (digits.length === 2 && Number(digits) * 10 > oldest)
}
