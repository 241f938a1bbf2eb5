/** All cases, by the file in which they stand. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Case, readCases } from './language/reading.ts'

export type CaseFile = Readonly<{ file: string; cases: readonly Case[] }>

/** @throws Fault where a file is not a list of cases */
export const corpus = (): readonly CaseFile[] =>
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.cases'))
    .sort()
    .map((file) => ({
      file,
      cases: readCases(file, readFileSync(join(import.meta.dirname, file), 'utf8')),
    }))
