const terms = 200
const farOut = 8

/**
 * The share of a standard normal distribution below a point, accurate to 1e-12.
 *
 * Φ(z) = ½ + φ(z) · (z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + …)
 *
 * Total: beyond 8 standard deviations it is 0 or 1; of no number it is one half, which decides nothing.
 */
export function normalShareBelow(z: number): number {
  if (Number.isNaN(z)) return 0.5
  if (z <= -farOut) return 0
  if (z >= farOut) return 1
  let sum = z
  let term = z
  for (let odd = 3; odd < 2 * terms; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
}
