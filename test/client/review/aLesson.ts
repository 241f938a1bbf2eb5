/** A lesson of two rounds as its log: a fund in which one shirks unseen, a secret pact that one abandons, a war. */

import type { LessonLog, LogEntry } from '../../../shared/protocol/teaching.ts'
import { entriesOf } from '../../../shared/rules/record.ts'
import { evolve, type GameEvent, replay } from '../../../shared/rules/rules.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { World } from '../../../shared/rules/world.ts'
import { type Deed, type Doer, judge, SEED, teacher } from '../../support/given.ts'
import {
  attache,
  austria,
  defence,
  france,
  fund,
  germany,
  headOf,
  inCrisis,
  orders,
  pact,
  russia,
  serbia,
  settings,
  ultimatum,
} from '../../support/julyCrisis.ts'

const MINUTE = 60_000
const START = Date.UTC(2025, 10, 22, 10, 0)

/** Plays deeds and writes down what happens, as the server does. */
export class Scribe {
  readonly entries: LogEntry[] = []
  world: World

  constructor() {
    const opened: GameEvent = {
      type: 'WorldOpened',
      position: inCrisis(),
      settings,
      seed: SEED,
      naming: SEED,
    }
    this.world = replay([opened])
    this.#write(opened, null)
    for (const [power, person] of entriesOf(headOf)) this.#happen({ type: 'SeatTaken', person, power })
    this.#happen({ type: 'SeatTaken', person: attache, power: germany })
  }

  does(doer: Doer, deed: Deed, why: string | null = null): this {
    const judgement = judge(this.world, doer, deed)
    if (judgement.verdict === 'refused') throw new Error(JSON.stringify(judgement.refusal))
    for (const event of judgement.events) this.#happen(event, why)
    return this
  }

  /** The next phase. */
  next(): this {
    const { phase } = this.world
    if (phase.kind === 'ended') throw new Error('the lesson is over')
    const round = phase.kind === 'lobby' ? 0 : phase.round
    return this.does(teacher, { type: 'Advance', from: phase.kind, round })
  }

  treaty(title: string) {
    const found = Object.values(this.world.treaties).find((each) => termsOf(each).title === title)
    if (!found) throw new Error(`no treaty is called ${title}`)
    return found.id
  }

  log(): LessonLog {
    return {
      lesson: {
        id: 'l1',
        code: 'LARCH42',
        className: '10B',
        address: 'http://192.0.2.7:2567',
        scenario: 'july-crisis',
        title: 'July Crisis',
        created: START,
        state: this.world.phase.kind === 'ended' ? 'ended' : 'running',
        phase: this.world.phase.kind,
        round: 1,
        students: 6,
        here: 6,
        joined: 6,
        kept: 0,
        called: 0,
        door: 'open',
      },
      people: [{ id: headOf[germany]!, name: 'Amira' }],
      entries: this.entries,
    }
  }

  #happen(event: GameEvent, why: string | null = null) {
    this.world = evolve(this.world, event)
    this.#write(event, why)
  }

  #write(event: GameEvent, why: string | null) {
    const seq = this.entries.length + 1
    this.entries.push({ seq, time: START + seq * MINUTE, actor: { kind: 'shell' }, event, why })
  }
}

/** Round 1 of a lesson: Russia, France and Germany pay into a fund; Russia and Serbia have a secret pact. */
export const aLesson = (): Scribe => {
  const scribe = new Scribe()
  scribe.next().next()
  scribe
    .does(france, {
      type: 'ProposeTreaty',
      to: [russia, germany],
      terms: pact([fund(2)], { title: 'The Common Fund' }),
    })
    .does(russia, { type: 'SignTreaty', treaty: scribe.treaty('The Common Fund'), revision: 1 })
    .does(germany, { type: 'SignTreaty', treaty: scribe.treaty('The Common Fund'), revision: 1 })
    .does(
      serbia,
      {
        type: 'ProposeTreaty',
        to: [russia],
        terms: pact([defence], { title: 'Treaty of Belgrade', secrecy: 'secret' }),
      },
      'fears Austria most',
    )
    .does(russia, { type: 'SignTreaty', treaty: scribe.treaty('Treaty of Belgrade'), revision: 1 })
    .next()
  const share = (points: number) => ({ [scribe.treaty('The Common Fund')]: points })
  scribe
    .does(austria, {
      type: 'GiveOrders',
      orders: orders({ arms: 9, stances: { [ultimatum.id]: 'standFirm' } }),
    })
    .does(serbia, {
      type: 'GiveOrders',
      orders: orders({ arms: 4, stances: { [ultimatum.id]: 'standFirm' } }),
    })
    .does(russia, {
      type: 'GiveOrders',
      orders: orders({ contributions: share(2), stances: { [ultimatum.id]: 'abstain' } }),
    })
    .does(france, { type: 'GiveOrders', orders: orders({ contributions: share(2) }) })
    .does(germany, { type: 'GiveOrders', orders: orders({ contributions: share(0) }) })
    .next()
  return scribe
}
