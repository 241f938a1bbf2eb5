/** How treaties and drafts stand. */
import { lastRevision, termsOf } from '../../../../shared/rules/treaties/treaty.ts'
import { inForceCalled, treatyCalled } from '../lesson.ts'
import { outcome } from '../sentence.ts'

export const TREATIES = [
  outcome('{title} is in force', ({ title }, world) => ({
    expected: 'inForce',
    got: treatyCalled(world, title).status,
  })),
  outcome('{title} lies on the table', ({ title }, world) => ({
    expected: 'tabled',
    got: treatyCalled(world, title).status,
  })),
  outcome('{title} is over', ({ title }, world) => ({
    expected: 'over',
    got: treatyCalled(world, title).status,
  })),
  outcome('{title} is over: {how:ending}', ({ title, how }, world) => {
    const treaty = treatyCalled(world, title)
    return { expected: how, got: treaty.status === 'over' ? treaty.how.kind : treaty.status }
  }),
  outcome('{title} was taken off the table by {power}', ({ title, power }, world) => {
    const treaty = treatyCalled(world, title)
    return {
      expected: { status: 'takenBack', by: power },
      got: { status: treaty.status, by: treaty.status === 'takenBack' ? treaty.by : null },
    }
  }),
  outcome('{title} was refused by {power}: {because}', ({ title, power, because }, world) => {
    const treaty = treatyCalled(world, title)
    return {
      expected: { by: power, because },
      got: treaty.status === 'refused' ? { by: treaty.by, because: treaty.because } : treaty.status,
    }
  }),
  outcome('{title} waits to be ratified', ({ title }, world) => ({
    expected: 'signed',
    got: treatyCalled(world, title).status,
  })),
  outcome('{title} was not ratified by {power}', ({ title, power }, world) => {
    const treaty = treatyCalled(world, title)
    return {
      expected: { by: power, because: 'notRatified' },
      got: treaty.status === 'refused' ? { by: treaty.by, because: treaty.because } : treaty.status,
    }
  }),
  outcome('{title} still binds {powers}', ({ title, powers }, world) => ({
    expected: powers,
    got: inForceCalled(world, title).parties,
  })),
  outcome('{title} has been in force since round {n}', ({ title, n }, world) => ({
    expected: n,
    got: inForceCalled(world, title).since,
  })),
  outcome('{title} is signed by {powers}', ({ title, powers }, world) => {
    const treaty = treatyCalled(world, title)
    return { expected: powers, got: treaty.status === 'tabled' ? treaty.signed : treaty.status }
  }),
  outcome('{title} has {n} texts, the last by {power}', ({ title, n, power }, world) => {
    const { revisions } = treatyCalled(world, title)
    return {
      expected: { texts: n, by: power },
      got: { texts: revisions.length, by: lastRevision(revisions).by },
    }
  }),
  outcome('The register holds {n} treaties', ({ n }, world) => ({
    expected: n,
    got: Object.keys(world.treaties).length,
  })),
  outcome("{power}'s drawer holds {n} drafts", ({ power, n }, world) => ({
    expected: n,
    got: Object.values(world.drafts).filter((draft) => draft.power === power).length,
  })),
  outcome('{title} is {secrecy}', ({ title, secrecy }, world) => ({
    expected: secrecy,
    got: termsOf(treatyCalled(world, title)).secrecy,
  })),
]
