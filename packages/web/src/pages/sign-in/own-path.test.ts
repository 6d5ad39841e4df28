import { describe, expect, it } from 'vitest'
import { ownPath } from './own-path.ts'

describe('where to go after signing in', () => {
  it.each(['/', '/book', '/visit/1?x=y#z'])('is %s when asked for', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  it.each([null, '', 'book', '//evil.example', '/\\evil.example', 'https://evil.example', '/a\\b', '/\tbook'])(
    'is the account instead of %j',
    (path) => {
      expect(ownPath(path)).toBe('/account')
    },
  )
})
