/** The sum that stands in brackets behind a number: + - * / ^, brackets, sqrt, min, max, tenth and thousandth. */

/** @returns what it comes to; a word before a colon only says what is being worked out */
export const workedOut = (working: string): number => {
  const tokens = [...working.replace(/^[^:]*:/, '').matchAll(/\d+(?:\.\d+)?|[a-z]+|[-+*/^(),]|\S/g)].map(
    ([token]) => token,
  )
  let at = 0
  const is = (...wanted: readonly string[]) => wanted.includes(tokens[at] ?? 'end')
  const take = (wanted: string) => {
    if (!is(wanted)) throw new Error(`"${working}" cannot be worked out at ${tokens[at] ?? 'its end'}`)
    at += 1
  }

  const sum = (): number => {
    let value = product()
    while (is('+', '-')) {
      if (tokens[at++] === '+') value += product()
      else value -= product()
    }
    return value
  }
  const product = (): number => {
    let value = power()
    while (is('*', '/')) {
      if (tokens[at++] === '*') value *= power()
      else value /= power()
    }
    return value
  }
  const power = (): number => {
    const base = single()
    if (!is('^')) return base
    at += 1
    return base ** single()
  }
  const single = (): number => {
    const token = tokens[at++] ?? ''
    if (/^\d/.test(token)) return Number(token)
    if (token === '-') return -single()
    at -= 1
    if (is('sqrt', 'min', 'max', 'tenth', 'thousandth')) {
      at += 1
      return called(token, listed())
    }
    take('(')
    const value = sum()
    take(')')
    return value
  }
  const listed = (): readonly number[] => {
    take('(')
    const values = [sum()]
    while (is(',')) {
      at += 1
      values.push(sum())
    }
    take(')')
    return values
  }

  const value = sum()
  if (at < tokens.length) throw new Error(`"${working}" cannot be worked out at ${tokens[at]}`)
  return value
}

const called = (name: string, values: readonly number[]): number => {
  if (name === 'min') return Math.min(...values)
  if (name === 'max') return Math.max(...values)
  const [value = 0] = values
  if (name === 'tenth') return Math.round(value * 10) / 10
  if (name === 'thousandth') return Math.round(value * 1000) / 1000
  return Math.sqrt(value)
}
