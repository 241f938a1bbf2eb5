import { describe, expect, it } from 'vitest'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { World } from '../../shared/rules/world.ts'
import { powersOf } from '../../shared/rules/world.ts'
import type {
  CrisisPaper,
  DeskPaper,
  OrdersPaper,
  ReportPaper,
  StagePaper,
  View,
} from '../../shared/view/papers.ts'
import { EVERYONE, TEACHER, type Viewer } from '../../shared/view/viewer.ts'
import { viewFor } from '../../shared/view/viewFor.ts'
import { treatyCalled } from '../support/given.ts'
import { austria, france, germany, russia, serbia } from '../support/julyCrisis.ts'
import { SECRETS, secretOrders, secretReport, secretWorld } from './secretWorld.ts'

const as = (power: PowerId): Viewer => ({ kind: 'power', power })
const text = (view: View) => JSON.stringify([...view])
const moments = [
  ['negotiation', secretWorld()],
  ['orders', secretOrders()],
  ['report', secretReport()],
] as const
const viewers = (world: World) => [EVERYONE, ...powersOf(world).map(as)]

describe.each(moments)('what leaks in the %s', (_moment, world) => {
  it.each(Object.entries(SECRETS))(
    '[V1] [V2] [V3] [V9] [V10] keeps %s with those whose secret it is',
    (word, owners) => {
      for (const viewer of viewers(world)) {
        const mayKnow = viewer.kind === 'power' && owners.includes(viewer.power)
        const said = text(viewFor(world, viewer))
        if (!mayKnow) expect(said, `${JSON.stringify(viewer)} reads ${word}`).not.toContain(word)
      }
    },
  )

  it('[V12] shows the teacher everything, and the projector what everybody may know', () => {
    const teacher = text(viewFor(world, TEACHER))
    for (const word of ['XPACT-GA', 'XTABLED-RF', 'XLETTER-RS', 'XOURS-G', 'XDRAFT-G', 'XGOAL-russia'])
      expect(teacher).toContain(word)
    const everyone = viewFor(world, EVERYONE)
    for (const power of powersOf(world)) {
      const own = viewFor(world, as(power))
      for (const [key, paper] of everyone)
        if (/^(stage|power\/)/.test(key) && key !== 'stage') expect(own.get(key)).toEqual(paper)
    }
  })

  it('[V10] never tells the seed, nor the dice that draw names', () => {
    for (const viewer of viewers(world)) expect(text(viewFor(world, viewer))).not.toMatch(/seed|naming/)
  })
})

describe('the owner of a secret', () => {
  it('reads it', () => {
    expect(text(viewFor(secretWorld(), as(germany)))).toMatch(/XPACT-GA.*XOURS-G.*XDRAFT-G/s)
    expect(text(viewFor(secretWorld(), as(austria)))).toContain('XPACT-GA')
    expect(text(viewFor(secretWorld(), as(france)))).toContain('XTABLED-RF')
    expect(text(viewFor(secretWorld(), as(serbia)))).toContain('XORDERED-serbia')
  })
})

describe('two worlds that differ only in a secret', () => {
  /** Whatever a stranger sees is the same in both: no byte depends on what it may not know. */
  const alike = (a: World, b: World, viewer: Viewer) => expect(viewFor(a, viewer)).toEqual(viewFor(b, viewer))

  it('[V6] look alike to all others while orders are sealed', () => {
    const sealed = secretOrders()
    const orders = sealed.orders[germany]!
    const other = { ...sealed, orders: { ...sealed.orders, [germany]: { ...orders, arms: 3, outreach: {} } } }
    for (const viewer of viewers(sealed))
      if (viewer.kind !== 'power' || viewer.power !== germany) alike(sealed, other, viewer)
    expect(viewFor(sealed, as(germany))).not.toEqual(viewFor(other, as(germany)))
  })

  it('[V1] look alike to strangers of a secret treaty, whatever it says', () => {
    const world = secretWorld()
    const pact = treatyCalled(world, 'XPACT-GA')
    const revisions = pact.revisions.map((each) => ({
      ...each,
      terms: { ...each.terms, title: 'Another', notice: 3 },
    }))
    const other = { ...world, treaties: { ...world.treaties, [pact.id]: { ...pact, revisions } } }
    for (const viewer of [EVERYONE, as(france), as(russia), as(serbia)]) alike(world, other, viewer)
  })

  it('[V1] look alike to strangers whether or not there is one', () => {
    const world = secretWorld()
    const pact = treatyCalled(world, 'XPACT-GA')
    const { [pact.id]: _, ...treaties } = world.treaties
    for (const viewer of [EVERYONE, as(france), as(russia), as(serbia)])
      alike(world, { ...world, treaties }, viewer)
  })

  it('[V3] look alike to who is not in the channel, however much is written there', () => {
    const world = secretWorld()
    const talk = world.talk.filter(({ channel }) => channel.kind === 'public')
    for (const viewer of [EVERYONE, as(france), as(austria)]) alike(world, { ...world, talk }, viewer)
  })
})

describe('after the report', () => {
  const world = secretReport()
  const report = (viewer: Viewer) => viewFor(world, viewer).get('report/1') as ReportPaper
  const pact = treatyCalled(world, 'XPACT-GA').id
  const open = treatyCalled(world, 'Open pact').id

  it('[V5] shows a fund to its members, the total of a public one to all, and a secret one to nobody else', () => {
    expect(report(as(austria)).funds.find(({ treaty }) => treaty === pact)).toMatchObject({
      due: 4,
      paid: 2,
      own: { due: 2, paid: 2 },
    })
    expect(report(as(france)).funds.map(({ treaty }) => treaty)).toEqual([open])
    expect(report(as(france)).funds[0]).toMatchObject({ due: 4, paid: 4, own: null, each: null })
    expect(report(EVERYONE).funds.map(({ treaty }) => treaty)).toEqual([open])
  })

  it('[V5] lets two members see each other’s payment, and nobody else', () => {
    expect(report(as(austria)).funds.find(({ treaty }) => treaty === pact)?.each).toEqual({
      [germany]: 0,
      [austria]: 2,
    })
    expect(report(as(serbia)).funds[0]?.each).toEqual({ [russia]: 2, [serbia]: 2 })
    expect(report(TEACHER).funds).toHaveLength(2)
  })

  it('[V8] shows a power its own orders and gauges and nobody else’s', () => {
    expect(report(as(germany)).orders?.arms).toBe(17)
    expect(report(EVERYONE)).toMatchObject({ orders: null, gauges: null, attitudes: [] })
    for (const { of, toward } of report(as(france)).attitudes) expect([of, toward]).toContain(france)
  })

  it('[V4] shows everybody the home defence of the round that was resolved', () => {
    expect(viewFor(world, as(france)).get(`power/${germany}`)).toMatchObject({ arms: 17 })
    expect(viewFor(secretOrders(), as(france)).get(`power/${germany}`)).toMatchObject({ arms: 10 })
  })

  it('[V8] hides a shortfall from who cannot know it', () => {
    const shirked = (viewer: Viewer) => report(viewer).ledger.filter(({ verdict }) => verdict === 'shirked')
    expect(shirked(as(austria))).toHaveLength(1)
    expect(shirked(as(germany))).toHaveLength(1)
    expect(shirked(as(france))).toHaveLength(0)
    expect(shirked(EVERYONE)).toHaveLength(0)
  })
})

describe('while orders are open', () => {
  const world = secretOrders()

  it('[V7] shows a declared stance to the powers that are consulted', () => {
    const declared = (viewer: Viewer) =>
      (viewFor(world, viewer).get('crisis/ultimatum') as CrisisPaper).declared
    expect(declared(as(russia))).toEqual({ [serbia]: 'standFirm' })
    expect(declared(as(serbia))).toEqual({ [serbia]: 'standFirm' })
    for (const viewer of [as(france), as(austria), EVERYONE]) expect(declared(viewer)).toEqual({})
  })

  it('[V6] tells everybody who is done, and nobody what they did', () => {
    const stage = viewFor(world, EVERYONE).get('stage') as StagePaper
    expect(stage.done).toEqual([germany, austria, serbia])
    expect((viewFor(world, as(serbia)).get('orders') as OrdersPaper).locked).not.toBeNull()
    expect((viewFor(world, as(russia)).get('orders') as OrdersPaper).locked).toBeNull()
    expect((viewFor(world, TEACHER).get(`desk/${germany}`) as DeskPaper).orders?.arms).toBe(17)
  })

  it('[V11] tells how many rounds there are only where the teacher announces it', () => {
    const rounds = (told: World) => (viewFor(told, as(france)).get('stage') as StagePaper).rounds
    expect(rounds(world)).toBe(3)
    expect(rounds({ ...world, settings: { ...world.settings, lastRound: 'hidden' } })).toBeNull()
  })
})
