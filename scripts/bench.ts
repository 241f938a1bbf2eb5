/**
 * npm run bench
 *
 * Prints how fast the house is on this machine, as a table in Markdown. Nothing here is a test: a busy machine
 * fails nobody.
 */
import { cpus } from 'node:os'
import { openLesson } from './bench/lesson.ts'
import { measureDiplomats } from './bench/measureDiplomats.ts'
import { measureLog } from './bench/measureLog.ts'
import { measureRules } from './bench/measureRules.ts'
import { measureViews } from './bench/measureViews.ts'

const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(2)

const lesson = openLesson()
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}\n`)
console.log('| what | how much | |\n|---|---:|---|')
for (const measure of [measureRules, measureViews, measureDiplomats, measureLog])
  for (const { what, value, unit } of measure(lesson)) console.log(`| ${what} | ${figure(value)} | ${unit} |`)
