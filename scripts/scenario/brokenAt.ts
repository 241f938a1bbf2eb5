/**
 * Where a text stops being JSON. Node's own message names the place for some mistakes only, and a teacher with
 * two thousand lines needs it for all of them.
 */

const TOKEN =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/uy
const BLANK = /[ \t\r\n]*/y

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

/** @returns the offset of the first sign that does not belong there; the length of the text if it only ends too early */
export const brokenAt = (text: string): number => {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  for (let at = skipped(text, 0); at < text.length; at = skipped(text, at)) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)?.[0]
    const next: Expected | null = token === undefined ? null : after(token, expected, open)
    if (token === undefined || next === null) return at
    expected = next
    at += token.length
  }
  return text.length
}

const skipped = (text: string, from: number): number => {
  BLANK.lastIndex = from
  return from + (BLANK.exec(text)?.[0].length ?? 0)
}

/** What may follow the token, or null where the token itself may not stand. Keeps the stack of open brackets. */
const after = (token: string, expected: Expected, open: ('{' | '[')[]): Expected | null => {
  switch (token) {
    case '{':
    case '[':
      if (expected !== 'value' && expected !== 'valueOrEnd') return null
      open.push(token)
      return token === '{' ? 'keyOrEnd' : 'valueOrEnd'
    case '}':
    case ']': {
      const empty = token === '}' ? 'keyOrEnd' : 'valueOrEnd'
      if (expected !== 'commaOrEnd' && expected !== empty) return null
      if (open.pop() !== (token === '}' ? '{' : '[')) return null
      return rest(open)
    }
    case ',':
      if (expected !== 'commaOrEnd') return null
      return open.at(-1) === '{' ? 'key' : 'value'
    case ':':
      return expected === 'colon' ? 'value' : null
    default:
      if ((expected === 'key' || expected === 'keyOrEnd') && token.startsWith('"')) return 'colon'
      return expected === 'value' || expected === 'valueOrEnd' ? rest(open) : null
  }
}

const rest = (open: readonly unknown[]): Expected => (open.length === 0 ? 'nothing' : 'commaOrEnd')
