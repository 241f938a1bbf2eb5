/** What Zod finds, said as a teacher would say it. */
import type { z } from 'zod'
import { listed } from '../rules/clauses/names.ts'

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  tuple: 'a list in square brackets',
  object: 'a group in curly brackets',
  record: 'a group in curly brackets',
  null: 'null',
}

/** For Zod's `error`: an own sentence where the schema has none. */
export const plainWords = (issue: z.core.$ZodRawIssue): string | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'this is missing'
        : `here stands ${shown(issue.input)}, where ${kinds[issue.expected] ?? issue.expected} belongs`
    case 'invalid_value':
      return `${shown(issue.input)} is none of ${listed(issue.values.map(String), 'and')}`
    case 'unrecognized_keys':
      return `nothing called ${listed(
        issue.keys.map((key) => `"${key}"`),
        'or',
      )} belongs here`
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `${shown(issue.input)} is too small: at least ${issue.minimum}`
        : `too short: at least ${counted(issue.minimum, issue.origin)}`
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `${shown(issue.input)} is too large: at most ${issue.maximum}`
        : `too long: at most ${counted(issue.maximum, issue.origin)}`
    case 'not_multiple_of':
      return `${shown(issue.input)} is no multiple of ${issue.divisor}`
    case 'invalid_format':
      return `${shown(issue.input)} is not written as it should be here`
    case 'invalid_key':
      return `"${String(issue.path?.at(-1) ?? '')}" cannot be a name here`
    case 'invalid_union':
      return issue.discriminator
        ? `${shown((issue.input as Record<string, unknown>)?.[issue.discriminator])} is no "${issue.discriminator}" that may stand here`
        : issue.input === undefined
          ? 'something is missing here'
          : `${shown(issue.input)} fits none of the forms that may stand here`
    default:
      return undefined
  }
}

const counted = (size: number | bigint, origin: string) =>
  origin === 'string'
    ? `${size} ${size === 1 ? 'letter' : 'letters'}`
    : `${size} ${size === 1 ? 'entry' : 'entries'}`

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (value !== null && typeof value === 'object') return 'a group in curly brackets'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text
}

/** `rounds[2].events[0].crisis.target`, as a teacher finds it in an editor. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step, at) =>
      typeof step === 'number' ? `[${step}]` : at === 0 ? String(step) : `.${String(step)}`,
    )
    .join('')
