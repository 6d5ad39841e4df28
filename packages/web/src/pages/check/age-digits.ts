/** Ages that people type; more would be a slip of the finger. */
const oldest = 120

/** Digits after one more tap; a tap that would make an impossible age begins anew. */
export function typed(digits: string, digit: string): string {
  const next = digits === '0' ? digit : digits + digit
  return Number(next) > oldest ? digit : next
}

/** Whether another digit could still follow: two digits are an age, unless they can begin one of a hundred or more. */
export function isFinished(digits: string): boolean {
  return digits.length === 3 || (digits.length === 2 && Number(digits) * 10 > oldest)
}
