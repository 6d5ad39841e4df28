/** Languages that are offered in lists, BCP 47, by English name. Any other can be stored. */
export const offeredLanguages = [
  'ar',
  'bn',
  'bg',
  'zh',
  'hr',
  'cs',
  'da',
  'nl',
  'en',
  'et',
  'fa',
  'fi',
  'fr',
  'de',
  'el',
  'gu',
  'he',
  'hi',
  'hu',
  'is',
  'id',
  'ga',
  'it',
  'ja',
  'ko',
  'lv',
  'lt',
  'ms',
  'no',
  'ps',
  'pl',
  'pt',
  'pa',
  'ro',
  'ru',
  'sr',
  'sk',
  'sl',
  'so',
  'es',
  'sw',
  'sv',
  'ta',
  'te',
  'th',
  'tr',
  'uk',
  'ur',
  'vi',
  'cy',
  'yo',
] as const

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** The English name of a language; the tag itself when it has none. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
