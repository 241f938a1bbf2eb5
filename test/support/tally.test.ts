import { describe, expect, it } from 'vitest'
import { type Report, tallyOf } from './tally.ts'

const report = (...statuses: string[]): Report => ({
  testResults: [
    {
      name: 'a.test.ts',
      status: statuses.includes('failed') ? 'failed' : 'passed',
      assertionResults: statuses.map((status, n) => ({ fullName: `test ${n + 1}`, status })),
    },
  ],
})

const counted = (outcome: Partial<Parameters<typeof tallyOf>[0]>) => {
  const { passed, failed } = tallyOf({ report: report(), exitCode: 0, chosenByName: false, ...outcome })
  return { passed, failed }
}

describe('counting a run', () => {
  it('counts what passed and what failed', () => {
    expect(counted({ report: report('passed', 'passed', 'failed'), exitCode: 1 })).toEqual({
      passed: 2,
      failed: 1,
    })
  })

  it.each(['skipped', 'pending', 'todo'])('takes a %s test for a failed one, and says so', (status) => {
    const tally = tallyOf({ report: report('passed', status), exitCode: 0, chosenByName: false })
    expect(tally).toEqual({
      passed: 1,
      failed: 1,
      remarks: [`"test 2" did not run (${status}), which counts as a failure.`],
    })
  })

  it('forgives what was left out by choosing tests by name', () => {
    expect(counted({ report: report('passed', 'skipped'), chosenByName: true })).toEqual({
      passed: 1,
      failed: 0,
    })
  })

  it('counts a file that could not be loaded', () => {
    const broken: Report = { testResults: [{ name: 'b.test.ts', status: 'failed', assertionResults: [] }] }
    expect(counted({ report: broken, exitCode: 1 })).toEqual({ passed: 0, failed: 1 })
  })

  it('does not take silence for success', () => {
    expect(counted({ report: undefined, exitCode: 1 })).toEqual({ passed: 0, failed: 1 })
    expect(counted({ report: report() })).toEqual({ passed: 0, failed: 1 })
  })

  it('counts an error outside of any test', () => {
    expect(counted({ report: report('passed'), exitCode: 1 })).toEqual({ passed: 1, failed: 1 })
  })
})
