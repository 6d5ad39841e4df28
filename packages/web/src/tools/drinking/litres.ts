const mlPerLitre = 1000

/** Millilitres as litres with as few digits as they need, such as "1.25". */
export const litres = (ml: number): string => String(Math.round(ml / 10) / (mlPerLitre / 10))

/** Fills the places of a sentence, `{name}` by name. */
export function fill(sentence: string, places: Readonly<Record<string, string | number>>): string {
  return Object.entries(places).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), sentence)
}
