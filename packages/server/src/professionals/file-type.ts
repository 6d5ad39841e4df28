/** Types that a proof or a photograph may have. */
export type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg' | 'image/webp'

/** Greatest length of an uploaded file, included. */
export const fileLimitBytes = 8 * 1024 * 1024

type Mark = { readonly at: number; readonly bytes: readonly number[] }

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

/**
 * The bytes with which each type begins.
 *
 * Source: ISO 32000-2 7.5.2, PNG (W3C) 5.2, ITU-T T.81 B.1.1.3, RFC 9649 2.
 */
const marks: readonly { readonly type: MediaType; readonly all: readonly Mark[] }[] = [
  { type: 'application/pdf', all: [{ at: 0, bytes: ascii('%PDF-') }] },
  { type: 'image/png', all: [{ at: 0, bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a] }] },
  { type: 'image/jpeg', all: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }] },
  {
    type: 'image/webp',
    all: [
      { at: 0, bytes: ascii('RIFF') },
      { at: 8, bytes: ascii('WEBP') },
    ],
  },
]

/**
 * What a file is by its content; its name and what the sender says about it do not count.
 *
 * @returns `null` when it is none of the types that are taken.
 */
export function findMediaType(content: Uint8Array): MediaType | null {
  const found = marks.find(({ all }) =>
    all.every(({ at, bytes }) => bytes.every((byte, index) => content[at + index] === byte)),
  )
  return found?.type ?? null
}

const extensions: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
}

const longestStem = 80

/**
 * A name under which a file can be kept anywhere: no folder, no control character, and the ending of its content.
 *
 * @param given what the sender calls it; may be anything.
 */
export function fileName(given: string, type: MediaType): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const stem = last
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} _()-]/gu, '')
    .trim()
  const short = Array.from(stem).slice(0, longestStem).join('')
  return `${short === '' ? 'document' : short}.${extensions[type]}`
}
