/** Whether the treaties that stand at the start could be signed in the game, by the clauses' own judgement. */
import type { Bargain, ClauseRefusal } from '../rules/clauses/clause.ts'
import { type Clause, faultOf, isOpen, needsOf } from '../rules/clauses/clauses.ts'
import { listed } from '../rules/clauses/names.ts'
import type { Fault } from './faults.ts'
import type { ScenarioShape } from './scenario.ts'

type Treaty = ScenarioShape['treaties'][number]

export const treatyFaults = (scenario: ScenarioShape): readonly Fault[] =>
  scenario.treaties.flatMap((treaty, t) => [
    ...twice(treaty, t),
    ...unlawful(scenario, treaty, t),
    ...outOfModule(scenario, treaty, t),
  ])

const twice = ({ parties, clauses }: Treaty, t: number): Fault[] => [
  ...parties.flatMap((id, n) =>
    parties.indexOf(id) < n
      ? [{ path: ['treaties', t, 'parties', n], message: `"${id}" is a party twice` }]
      : [],
  ),
  ...clauses.flatMap(({ kind }, c) =>
    clauses.findIndex((other) => other.kind === kind) < c
      ? [
          {
            path: ['treaties', t, 'clauses', c],
            message: `a treaty has one article of a kind, and this is its second "${kind}"`,
          },
        ]
      : [],
  ),
]

const unlawful = (scenario: ScenarioShape, { parties, clauses, secrecy }: Treaty, t: number): Fault[] => {
  const bargain: Bargain = {
    parties,
    powers: scenario.powers.map(({ id }) => id),
    names: Object.fromEntries(scenario.powers.map(({ id, names }) => [id, names])),
    capability: Object.fromEntries(scenario.powers.map(({ id, capability }) => [id, capability.value])),
    globalGood: scenario.globalGood?.title,
    // Before the first round there is no crisis that could be settled.
    disputes: [],
  }
  return clauses.flatMap((clause, c) => {
    if (secrecy === 'secret' && isOpen(clause))
      return [
        {
          path: ['treaties', t, 'secrecy'],
          message: `everybody would see "${clause.kind}": it cannot be secret`,
        },
      ]
    const others = clauses.filter((other) => other !== clause)
    const refusal = faultOf(clause, bargain, others)
    // An enemy whom nobody declared is found among the names already.
    if (refusal?.reason === 'AgainstNobodyKnown') return []
    return refusal ? [{ path: ['treaties', t, 'clauses', c], message: inWords(refusal) }] : []
  })
}

const outOfModule = ({ modules }: ScenarioShape, { clauses, secrecy }: Treaty, t: number): Fault[] => {
  const faults = clauses.flatMap(({ kind }: Clause, c): Fault[] => {
    const needed = needsOf(kind)
    return needed && !modules.needs.includes(needed)
      ? [
          {
            path: ['treaties', t, 'clauses', c],
            message: `"${kind}" belongs to the module "${needed}", which modules.needs does not name`,
          },
        ]
      : []
  })
  if (secrecy === 'secret' && !modules.needs.includes('secretTreaties'))
    faults.push({
      path: ['treaties', t, 'secrecy'],
      message: 'a secret treaty belongs to the module "secretTreaties", which modules.needs does not name',
    })
  return faults
}

const inWords = (refusal: Exclude<ClauseRefusal, { reason: 'AgainstNobodyKnown' }>): string => {
  switch (refusal.reason) {
    case 'AgainstAParty':
      return `a promise against "${refusal.power}" cannot stand in a treaty that "${refusal.power}" has signed`
    case 'OwedByAStranger':
      return `"${refusal.power}" is no party and cannot owe the promise of ${refusal.clause}`
    case 'OwedToNobody':
      return `the promise of ${refusal.clause} is owed by every party, so leave "by" out`
    case 'HangsOnNothing':
      return `the promise of ${refusal.clause} hangs on "${refusal.article}", which the treaty does not have`
    case 'PromiseBeyondMeans':
      return `"${refusal.power}" would owe ${refusal.promised} points a round, and has ${refusal.most}`
    case 'AmountsDoNotMatchParties':
      return `each party, and nobody else, has an amount: look at ${listed(refusal.powers.map((power) => `"${power}"`))}`
    case 'NothingToCommand':
      return 'a joint command needs a common fund for defence in the same treaty'
    case 'NoGlobalGood':
      return 'a fund for what belongs to all needs a "globalGood" in the scenario'
    case 'NoSuchCrisis':
    case 'PrincipalMustSign':
    case 'MoreThanTheStakes':
    case 'CannotMonitor':
    case 'NoPartInSettlement':
      return 'a settlement ends a crisis, and before the first round there is none'
    case 'NoThirdPowerToJudge':
      return `"${refusal.power}" cannot mediate between its own treaty's two parties, or is no power at all`
    case 'VetoOfAStranger':
      return `"${refusal.power}" is no party and can have no veto in its council`
    case 'NothingToVerify':
      return 'open books need a common fund in the same treaty'
  }
}
