/**
 * The movement after the last one, in the order of the menu; never the last one again. With only that one open, `null`:
 * a break without a movement comes between.
 *
 * Source: remedies 3.2, break menu.
 */
export function nextMove(moves: readonly string[], last: string | null): string | null {
  const at = last === null ? -1 : moves.indexOf(last)
  const next = moves[(at + 1) % moves.length]
  return next === undefined || next === last ? null : next
}
