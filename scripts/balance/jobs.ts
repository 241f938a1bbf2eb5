/** What one thread does for one seed of one scenario. */
import { openScenario } from '../play/openScenario.ts'
import { type Signed, signatures } from './clausesSigned.ts'
import { type Worth, worths } from './clausesWorth.ts'
import { PROPERTIES } from './properties.ts'
import { type Sat, sit } from './seats.ts'
import { stageOf } from './stage.ts'

export type Job = Readonly<{
  scenario: string
  seed: number
  /** Numbers of the properties that are measured. */
  properties: readonly number[]
  /** Also what each seat achieves, and which clauses were signed. */
  counts: readonly ('seats' | 'clauses')[]
}>

export type Done = Readonly<{
  job: Job
  /** By number of property. */
  trials: Readonly<Record<number, unknown>>
  sat: Sat | null
  signed: Signed | null
  weighed: Worth | null
  /** What one whole ordinary world cost, in seconds of one core: other work on the machine does not count. */
  seconds: number
}>

export const work = (job: Job): Done => {
  const stage = stageOf(job.scenario, openScenario(job.scenario), job.seed)
  const before = process.threadCpuUsage()
  stage.ordinary()
  const { user, system } = process.threadCpuUsage(before)
  const wanted = PROPERTIES.filter(({ number }) => job.properties.includes(number))
  return {
    job,
    trials: Object.fromEntries(wanted.map(({ number, trial }) => [number, trial(stage)])),
    sat: job.counts.includes('seats') ? sit(stage) : null,
    signed: job.counts.includes('clauses') ? signatures(stage) : null,
    weighed: job.counts.includes('clauses') ? worths(stage) : null,
    seconds: (user + system) / 1_000_000,
  }
}
