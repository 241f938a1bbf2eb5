/** What a vitest run amounts to, where a test that did not run has not passed. */

/** The part of vitest's JSON report that is read here. */
export type Report = {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

export type Tally = { readonly passed: number; readonly failed: number; readonly remarks: readonly string[] }

type Outcome = {
  /** Undefined when vitest ended without writing one. */
  readonly report: Report | undefined
  readonly exitCode: number
  /** Whether tests were chosen by name, which leaves the others out on purpose. */
  readonly chosenByName: boolean
}

/** Counts the tests of one run; whatever vitest was unhappy about is a failure, even outside of any test. */
export const tallyOf = ({ report, exitCode, chosenByName }: Outcome): Tally => {
  const files = report?.testResults ?? []
  const tests = files.flatMap(({ assertionResults }) => assertionResults)

  const passed = tests.filter(({ status }) => status === 'passed').length
  const fell = tests.filter(({ status }) => status === 'failed').length
  const idle = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  const left = chosenByName ? [] : idle
  const unread = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )

  const remarks = [
    ...left.map(
      ({ fullName, status }) => `"${fullName}" did not run (${status}), which counts as a failure.`,
    ),
    ...unread.map(({ name }) => `${name} could not be loaded, which counts as a failure.`),
  ]
  const failed = fell + left.length + unread.length

  if (passed + failed === 0)
    return { passed, failed: 1, remarks: [...remarks, 'No test ran, which counts as a failure.'] }
  if (exitCode !== 0 && failed === 0)
    return { passed, failed: 1, remarks: [...remarks, 'Something failed outside of any test; see above.'] }
  return { passed, failed, remarks }
}
