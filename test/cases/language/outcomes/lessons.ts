/** Where the lesson stands, who sits where, and what was ordered. */

import { isDeepStrictEqual } from 'node:util'
import { replay } from '../../../../shared/rules/rules.ts'
import type { World } from '../../../../shared/rules/world.ts'
import { powersOf } from '../../../../shared/rules/world.ts'
import type { StagePaper } from '../../../../shared/view/papers.ts'
import { TEACHER } from '../../../../shared/view/viewer.ts'
import { viewFor } from '../../../../shared/view/viewFor.ts'
import { outcome } from '../sentence.ts'

const stageOf = (world: World): StagePaper => viewFor(world, TEACHER).get('stage') as StagePaper

export const LESSONS = [
  outcome('What was recorded tells the same world again', (_, world, { log }) => ({
    expected: world,
    got: replay(log),
  })),
  outcome('{n} messages are in the channel of {powers}', ({ n, powers }, world) => ({
    expected: n,
    got: world.talk.filter(
      ({ channel }) => channel.kind === 'powers' && isDeepStrictEqual(channel.powers, powers),
    ).length,
  })),
  outcome('It is the {phase} of round {n}', ({ phase, n }, world) => ({
    expected: { kind: phase, round: n },
    got: world.phase,
  })),
  outcome('It is the lobby', (_, world) => ({ expected: { kind: 'lobby' }, got: world.phase })),
  outcome('The lesson is over', (_, world) => ({ expected: 'ended', got: world.phase.kind })),
  outcome('The lesson is over since round {n}', ({ n }, world) => ({
    expected: { kind: 'ended', round: n },
    got: world.phase,
  })),
  outcome('{n} rounds have been resolved', ({ n }, world) => ({ expected: n, got: world.rounds.length })),
  outcome('{powers} hold the phase up no longer', ({ powers }, world) => ({
    expected: powers,
    got: stageOf(world).done,
  })),
  outcome('Everybody holds the phase up', (_, world) => ({ expected: [], got: stageOf(world).done })),
  outcome('{people} sit for {power}', ({ people, power }, world) => ({
    expected: people,
    got: world.delegations[power]?.members,
  })),
  outcome('Nobody sits for {power}', ({ power }, world) => ({
    expected: [],
    got: world.delegations[power]?.members,
  })),
  outcome('{person} is the head of {power}', ({ person, power }, world) => ({
    expected: person,
    got: world.delegations[power]?.head,
  })),
  outcome('A computer diplomat plays {power}', ({ power }, world) => ({
    expected: true,
    got: world.delegations[power]?.diplomat !== 'none',
  })),
  outcome('No computer diplomat plays {power}', ({ power }, world) => ({
    expected: 'none',
    got: world.delegations[power]?.diplomat,
  })),
  outcome("{power}'s character is {character}", ({ power, character }, world) => ({
    expected: character,
    got: world.characters[power],
  })),
  outcome("{power}'s character is not {character}", ({ power, character }, world) => ({
    expected: true,
    got: world.characters[power] !== character,
  })),
  outcome('No two powers have the same character', (_, world) => ({
    expected: powersOf(world).length,
    got: new Set(Object.values(world.characters)).size,
  })),
  outcome('{power} has locked its orders', ({ power }, world) => ({
    expected: true,
    got: power in world.orders,
  })),
  outcome('{power} has not locked its orders', ({ power }, world) => ({
    expected: false,
    got: power in world.orders,
  })),
  outcome("{power}'s head has {n} proposals before it", ({ power, n }, world) => ({
    expected: n,
    got: world.proposals[power]?.length ?? 0,
  })),
  outcome("{power}'s orders were: {n} for arms, {m:n} for development", ({ power, n, m }, world) => {
    const orders = world.rounds.at(-1)?.orders[power]
    return {
      expected: { arms: n, development: m },
      got: { arms: orders?.arms, development: orders?.development },
    }
  }),
  outcome('The orders of {powers} were defaults', ({ powers }, world) => ({
    expected: powers,
    got: world.rounds.at(-1)?.defaulted,
  })),
  outcome('Everybody gave orders', (_, world) => ({ expected: [], got: world.rounds.at(-1)?.defaulted })),
  outcome('The word of the teacher is {title}', ({ title }, world) => ({
    expected: title,
    got: stageOf(world).broadcast?.text,
  })),
]
