/** Circles of three and more: a council, and books that all can read. */
import { describe, expect, it } from 'vitest'
import { worthOfArticles } from '../../../server/diplomats/articles/senses.ts'
import { milderTexts } from '../../../server/diplomats/treaties/milderTexts.ts'
import { textsBetween } from '../../../server/diplomats/treaties/texts.ts'
import { weigh } from '../../../server/diplomats/treaties/weighProposal.ts'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Position } from '../../../shared/rules/position.ts'
import type { World } from '../../../shared/rules/world.ts'
import { negotiating } from '../../support/given.ts'
import {
  austria,
  france,
  fund,
  germany,
  inCrisis,
  julyCrisis,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'
import { cabinetIn, withCharacter } from '../around.ts'

const entente = [russia, serbia, france]

const cabinet = (power: PowerId, world: World = negotiating(julyCrisis)) =>
  cabinetIn(withCharacter(world, power, 'balancer'), power)

const kindsWritten = (power: PowerId, parties: readonly PowerId[], world?: World) =>
  textsBetween(cabinet(power, world), parties, null).map(({ clauses }) =>
    clauses.map(({ kind }) => kind).join('+'),
  )

const council = (rule: 'consensus' | 'weighted', veto?: readonly PowerId[]): Clause => ({
  kind: 'council',
  rule,
  ...(veto && { veto }),
})

describe('a council', () => {
  it('is written for three, and not for two', () => {
    expect(kindsWritten(russia, entente)).toContain('consultation+council')
    expect(kindsWritten(russia, [russia, serbia]).filter((kinds) => kinds.includes('council'))).toEqual([])
  })

  it('gives its strongest member a veto', () => {
    const led = textsBetween(cabinet(serbia), [germany, austria, serbia], null).flatMap(({ clauses }) =>
      clauses.filter(({ kind }) => kind === 'council'),
    )
    expect(led).toContainEqual(council('weighted', [germany]))
  })

  it('is worth most to who may have to lay a crisis before it', () => {
    const worth = (position: Position) =>
      worthOfArticles(cabinet(serbia, negotiating(position)), entente, pact([council('consensus')]))
    expect(worth(inCrisis())).toBeGreaterThan(worth(julyCrisis))
  })

  it('is worth less to who can be outvoted than to who can stop it', () => {
    const worth = (clause: Clause) =>
      worthOfArticles(cabinet(france, negotiating(inCrisis())), entente, pact([clause]))
    expect(worth(council('weighted', [france]))).toBeGreaterThan(worth(council('weighted', [russia])))
  })
})

const doubted = (world: World): World => ({
  ...world,
  ledger: [1, 2, 3].map((round) => ({
    round,
    by: serbia,
    treaty: 't1' as never,
    owedTo: [russia],
    what: { kind: 'payment' as const, due: 2, paid: 0 },
    article: 'pool',
    verdict: 'shirked',
    knownTo: 'everyone',
    publicSince: round,
  })),
})

describe('open books', () => {
  it('are written for three; for two only where the other has kept back its share', () => {
    const books = (parties: readonly PowerId[], world?: World) =>
      kindsWritten(russia, parties, world).includes('pool+verification')
    expect(books(entente)).toBe(true)
    expect(books([russia, serbia])).toBe(false)
    expect(books([russia, serbia], doubted(negotiating(julyCrisis)))).toBe(true)
  })

  it('bring in more of what the others owe, and so more Security', () => {
    const security = (...clauses: readonly Clause[]) =>
      weigh(cabinet(russia), entente, pact([fund(1), ...clauses])).after.security
    expect(security({ kind: 'verification' })).toBeGreaterThan(security())
  })

  it('are an answer to a fund of which the total alone would be seen', () => {
    const answers = (parties: readonly PowerId[]) =>
      milderTexts(cabinet(russia), parties, pact([fund(2)])).map(({ change }) => change)
    expect(answers(entente)).toContain('with open books')
    expect(answers([russia, serbia])).not.toContain('with open books')
  })
})
