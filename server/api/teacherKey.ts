/** The teacher's key: made when the server first starts, kept in a file that only its owner reads. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NextFunction, Request, Response } from 'express'
import { isSame, newToken } from '../lessons/tokens.ts'
import { wrongKeyLimit } from './limits.ts'
import { refuse } from './refusals.ts'

/** @param given the key from the configuration, which counts before the file */
export const teacherKeyIn = (dataDir: string, given: string | null): string => {
  if (given) return given
  const file = join(dataDir, 'teacher.key')
  if (existsSync(file)) {
    const kept = readFileSync(file, 'utf8').trim()
    if (kept.length >= 16) return kept
  }
  const key = newToken()
  writeFileSync(file, `${key}\n`, { mode: 0o600 })
  return key
}

/** What came after "Bearer", or an empty string. */
export const bearerOf = ({ headers }: Request): string =>
  /^Bearer ([\x21-\x7e]{1,300})$/.exec(headers.authorization ?? '')?.[1] ?? ''

export const onlyTheTeacher = (key: string) => {
  const limit = wrongKeyLimit()
  return (request: Request, response: Response, next: NextFunction) => {
    if (isSame(bearerOf(request), key)) return next()
    limit(request, response, () => {
      refuse(response, 401, 'This needs the key from the teacher’s sign-in link.', { reason: 'WrongKey' })
    })
  }
}
