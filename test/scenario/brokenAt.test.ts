import { describe, expect, it } from 'vitest'
import { brokenAt } from '../../scripts/scenario/brokenAt.ts'

describe('where a text stops being JSON', () => {
  // The bar stands before the first sign that does not belong there; at the end, where the text stops too early.
  it.each([
    '|',
    '{"a": 1|',
    '{"a": 1 |"b": 2}',
    '{"a": 1, |}',
    '{"a" |1}',
    '{"a": |x}',
    '{|a: 1}',
    '{"a": [1, 2|}',
    '[1, |, 2]',
    '[1, 2] |]',
    '{"a": |"never closed}',
    '["tab |	inside"]'.replace('|', '').replace('["', '[|"'),
    "{|'a': 1}",
    '{"a": 01|'.replace('01|', '0|1'),
    '{} |// done',
  ])('%s', (marked) => {
    const text = marked.replace('|', '')
    expect(() => JSON.parse(text)).toThrow()
    expect(brokenAt(text)).toBe(marked.indexOf('|'))
  })

  it.each(['{}', '[]', ' "a" ', '-1.5e3', '{"a": [true, false, null, {"b": "\\u00e9\\n"}]}'])(
    'finds nothing in %s',
    (text) => {
      expect(() => JSON.parse(text)).not.toThrow()
      expect(brokenAt(text)).toBe(text.length)
    },
  )
})
