/** A world full of secrets, each with a word that nobody else may ever read. */
import type { CrisisId, PersonId } from '../../shared/rules/ids.ts'
import type { Position } from '../../shared/rules/position.ts'
import type { World } from '../../shared/rules/world.ts'
import { given, negotiating, next, played, treatyCalled } from '../support/given.ts'
import {
  attache,
  austria,
  event,
  france,
  germany,
  happening,
  julyCrisis,
  orders,
  russia,
  serbia,
  ultimatum,
} from '../support/julyCrisis.ts'

/** Whose secret a word is: every other viewer's papers must be free of it. */
export const SECRETS: Readonly<Record<string, readonly string[]>> = {
  'XPACT-GA': [germany, austria],
  'XTABLED-RF': [russia, france],
  'XLETTER-RS': [russia, serbia],
  'XOURS-G': [germany],
  'XDRAFT-G': [germany],
  'XBRIEF-germany': [germany],
  'XBRIEF-france': [france],
  'XGOAL-russia': [russia],
  'XORDERED-serbia': [serbia],
  XTOMORROW: [],
}

const position: Position = (() => {
  const busy = happening(julyCrisis, event({ crisis: ultimatum }))
  return {
    ...busy,
    powers: busy.powers.map((power) => ({
      ...power,
      brief: [`XBRIEF-${power.id}`],
      objectives:
        power.id === russia
          ? [{ kind: 'stayedOutOfWar', words: 'XGOAL-russia', points: 3, secrecy: 'secret' }]
          : [
              {
                kind: 'gaugeAtLeast',
                gauge: 'security',
                value: 60,
                words: 'Be safe',
                points: 2,
                secrecy: 'public',
              },
            ],
    })),
    rounds: busy.rounds.map((round, at) =>
      at === 0
        ? { ...round, instructions: { [serbia]: 'XORDERED-serbia' } }
        : { ...round, events: [event({ id: `e${at}`, title: 'XTOMORROW' })] },
    ),
  }
})()

const terms = (title: string, secrecy: 'public' | 'secret') =>
  ({
    title,
    clauses: [
      { kind: 'defence', against: 'anyone', when: 'discretion' },
      { kind: 'pool', share: { rule: 'equal', amount: 2 } },
      { kind: 'consultation' },
    ],
    secrecy,
    duration: null,
    notice: 1,
  }) as const

/** In the negotiation of round 1, with every kind of secret about. */
export const secretWorld = (): World => {
  const tabled = given(
    negotiating(position),
    [germany, { type: 'ProposeTreaty', to: [austria], terms: terms('XPACT-GA', 'secret') }],
    [russia, { type: 'ProposeTreaty', to: [france], terms: terms('XTABLED-RF', 'public') }],
    [russia, { type: 'ProposeTreaty', to: [serbia], terms: terms('Open pact', 'public') }],
    [russia, { type: 'Say', channel: { kind: 'powers', powers: [russia, serbia] }, text: 'XLETTER-RS' }],
    [germany, { type: 'Say', channel: { kind: 'delegation' }, text: 'XOURS-G' }],
    [france, { type: 'Say', channel: { kind: 'public' }, text: 'Good morning, Europe' }],
    [
      { kind: 'person', person: attache as PersonId },
      { type: 'ShareDraft', parties: [germany, russia], terms: terms('XDRAFT-G', 'public') },
    ],
  ).world
  const pact = treatyCalled(tabled, 'XPACT-GA').id
  const open = treatyCalled(tabled, 'Open pact').id
  return given(
    tabled,
    [austria, { type: 'SignTreaty', treaty: pact, revision: 1 }],
    [serbia, { type: 'SignTreaty', treaty: open, revision: 1 }],
  ).world
}

const crisis = 'ultimatum' as CrisisId

/** The same world in its orders: Austria and Serbia stand firm, Germany comes under the secret pact and keeps its share back. */
export const secretOrders = (): World => {
  const world = next(secretWorld())
  const pact = treatyCalled(world, 'XPACT-GA').id
  const open = treatyCalled(world, 'Open pact').id
  const declared = played(world, serbia, { type: 'DeclareStance', crisis, stance: 'standFirm' })
  return given(
    declared,
    [
      germany,
      {
        type: 'GiveOrders',
        orders: orders({
          arms: 17,
          contributions: { [pact]: 0 },
          outreach: { [france]: 3 },
          stances: { [crisis]: 'joinChallenger' },
        }),
      },
    ],
    [
      austria,
      {
        type: 'GiveOrders',
        orders: orders({ arms: 5, contributions: { [pact]: 2 }, stances: { [crisis]: 'standFirm' } }),
      },
    ],
    [
      serbia,
      {
        type: 'GiveOrders',
        orders: orders({ arms: 1, contributions: { [open]: 2 }, stances: { [crisis]: 'standFirm' } }),
      },
    ],
  ).world
}

export const secretReport = (): World => next(secretOrders())
