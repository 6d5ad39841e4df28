/** Whether two pieces of plain data, without rings, say the same: lists item by item, records by every name. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const names = Object.keys(one)
  if (Array.isArray(one) !== Array.isArray(other) || names.length !== Object.keys(other).length) return false
  return names.every(
    (name) =>
      Object.hasOwn(other, name) && isSame(one[name as keyof typeof one], other[name as keyof typeof other] as unknown),
  )
}
