import process from 'node:process'

const share = Number(process.env['PROPERTY_SHARE'] ?? 1)

/** How many times a property is tried: fewer when `PROPERTY_SHARE`, from 0 to 1, asks for a share of them. At least 15. */
export const runs = (count: number): number => Math.max(15, Math.round(count * share))

/** Whether every property is tried in full. A test that is slow by nature runs only then. */
export const isFull = share >= 1
