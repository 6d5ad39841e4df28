import { describe, expect, it } from 'vitest'
import { fileName, findMediaType } from './file-type.ts'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)))

describe('the type of a file', () => {
  it.each([
    ['application/pdf', bytes('%PDF-1.7\n')],
    ['image/png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0])],
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['image/webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
  ])('is %s by its first bytes', (type, content) => {
    expect(findMediaType(content)).toBe(type)
  })

  it.each([
    ['a program', bytes('MZ', [0x90, 0])],
    ['a page', bytes('<html><script>alert(1)</script>')],
    ['a page before a PDF', bytes('<html>%PDF-1.7')],
    ['a drawing with scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['a sound in the frame of WebP', bytes('RIFF', [1, 2, 3, 4], 'WAVE')],
    ['nothing', bytes()],
    ['half a mark', bytes([0x89], 'PN')],
  ])('is none for %s', (_, content) => {
    expect(findMediaType(content)).toBeNull()
  })
})

describe('the name of a file', () => {
  it.each([
    ['certificate.pdf', 'application/pdf', 'certificate.pdf'],
    ['setup.exe', 'application/pdf', 'setup.pdf'],
    ['../../etc/passwd', 'image/png', 'passwd.png'],
    ['C:\\papers\\Urkunde Müller (2).PNG', 'image/png', 'Urkunde Müller (2).png'],
    ['a"; filename="b.html', 'image/jpeg', 'a filenameb.jpg'],
    ['\r\nSet-Cookie: x', 'image/jpeg', 'Set-Cookie x.jpg'],
    ['', 'image/webp', 'document.webp'],
    ['...', 'image/webp', 'document.webp'],
    ['x'.repeat(500), 'application/pdf', `${'x'.repeat(80)}.pdf`],
  ] as const)('of %j is safe', (given, type, expected) => {
    expect(fileName(given, type)).toBe(expected)
  })
})
