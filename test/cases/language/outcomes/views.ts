/** What somebody is shown: everything here is read off the papers that viewFor makes for that viewer. */
import type { PowerId } from '../../../../shared/rules/ids.ts'
import { powersOf, type World } from '../../../../shared/rules/world.ts'
import type { PaperKind, Papers } from '../../../../shared/view/papers.ts'
import type { Viewer } from '../../../../shared/view/viewer.ts'
import { viewFor } from '../../../../shared/view/viewFor.ts'
import { crisisOver, treatyCalled } from '../lesson.ts'
import { measure, outcome } from '../sentence.ts'

const paper = <K extends PaperKind>(world: World, viewer: Viewer, kind: K, name?: string | number) =>
  viewFor(world, viewer).get(name === undefined ? kind : `${kind}/${name}`) as Papers[K] | undefined

const allOf = <K extends PaperKind>(world: World, viewer: Viewer, kind: K): readonly Papers[K][] =>
  [...viewFor(world, viewer)].flatMap(([key, each]) =>
    key.startsWith(`${kind}/`) ? [each as Papers[K]] : [],
  )

const treatyPaper = (world: World, viewer: Viewer, title: string) =>
  paper(world, viewer, 'treaty', treatyCalled(world, title).id)

const lastReport = (world: World, viewer: Viewer) => paper(world, viewer, 'report', world.rounds.length)

const fund = (world: World, viewer: Viewer, title: string) =>
  lastReport(world, viewer)?.funds.find(({ treaty }) => treaty === treatyCalled(world, title).id)

const givenSeen = (world: World, viewer: Viewer, by: PowerId, title: string) =>
  (lastReport(world, viewer)?.payments ?? [])
    .filter((each) => each.by === by && each.treaty === treatyCalled(world, title).id)
    .map(({ paid }) => paid)

const suspensionSeen = (world: World, viewer: Viewer, title: string) =>
  (lastReport(world, viewer)?.suspensions ?? []).filter(
    ({ treaty }) => treaty === treatyCalled(world, title).id,
  )

const sharedWith = (world: World, viewer: Viewer, power: PowerId) =>
  paper(world, viewer, 'power', power)?.shared ?? null

const rangeSeen = (world: World, power: PowerId, title: string) =>
  paper(world, { kind: 'power', power }, 'orders')?.choices.find(
    ({ crisis }) => crisis === crisisOver(world, title),
  )?.range ?? null

const hears = (world: World, viewer: Viewer, words: string) =>
  allOf(world, viewer, 'message').some(({ text }) => text === words)

const ledgerOf = (world: World, viewer: Viewer, by: PowerId, title: string) =>
  (lastReport(world, viewer)?.ledger ?? [])
    .filter((entry) => entry.by === by && entry.treaty === treatyCalled(world, title).id)
    .map(({ verdict }) => verdict)

export const VIEWS = [
  measure('Today {power} sees its own {gauge} at {sum}', ({ power, gauge }, world) => {
    const shown = paper(world, { kind: 'power', power }, 'gauges')
    if (!shown) throw new Error('no gauges are shown')
    return shown.now[gauge].value
  }),
  outcome(
    '{power} is shown odds of about {n} in ten for the target of {title}',
    ({ power, n, title }, world) => ({
      expected: n,
      got:
        paper(world, { kind: 'power', power }, 'orders')?.choices.find(
          ({ crisis }) => crisis === crisisOver(world, title),
        )?.targetInTen.alone ?? null,
    }),
  ),
  outcome('{viewer} can read {title}', ({ viewer, title }, world) => ({
    expected: true,
    got: treatyPaper(world, viewer, title) !== undefined,
  })),
  outcome('{viewer} knows nothing of {title}', ({ viewer, title }, world) => ({
    expected: { read: false, mentioned: false },
    got: {
      read: treatyPaper(world, viewer, title) !== undefined,
      mentioned: JSON.stringify([...viewFor(world, viewer)]).includes(title),
    },
  })),
  outcome('{viewer} can read {n} texts of {title}', ({ viewer, n, title }, world) => ({
    expected: n,
    got: treatyPaper(world, viewer, title)?.revisions.length ?? 0,
  })),
  outcome('{viewer} hears {title}', ({ viewer, title }, world) => ({
    expected: true,
    got: hears(world, viewer, title),
  })),
  outcome('{viewer} does not hear {title}', ({ viewer, title }, world) => ({
    expected: false,
    got: hears(world, viewer, title),
  })),
  outcome('{viewer} sees {n} drafts', ({ viewer, n }, world) => ({
    expected: n,
    got: allOf(world, viewer, 'draft').length,
  })),
  measure("{viewer} sees {sum} points of {power}'s arms", ({ viewer, power }, world) => {
    const shown = paper(world, viewer, 'power', power)
    if (!shown) throw new Error('the power is not shown')
    return shown.arms
  }),
  outcome('{viewer} sees {n} points in {title}', ({ viewer, n, title }, world) => ({
    expected: n,
    got: fund(world, viewer, title)?.paid ?? null,
  })),
  outcome('{viewer} sees no fund of {title}', ({ viewer, title }, world) => ({
    expected: null,
    got: fund(world, viewer, title)?.paid ?? null,
  })),
  outcome(
    '{viewer} sees that {power} paid {n} points into {title}',
    ({ viewer, power, n, title }, world) => ({
      expected: n,
      got: fund(world, viewer, title)?.each?.[power] ?? null,
    }),
  ),
  outcome(
    '{viewer} sees that {power} gave {n} points under {title}',
    ({ viewer, power, n, title }, world) => ({
      expected: [n],
      got: givenSeen(world, viewer, power, title),
    }),
  ),
  outcome('{viewer} does not see what {power} gave under {title}', ({ viewer, power, title }, world) => ({
    expected: [],
    got: givenSeen(world, viewer, power, title),
  })),
  outcome("{viewer} sees {power}'s support at {n}", ({ viewer, power, n }, world) => ({
    expected: n,
    got: paper(world, viewer, 'power', power)?.home?.support ?? null,
  })),
  outcome("{viewer} does not see why {power}'s support changed", ({ viewer, power }, world) => ({
    expected: [],
    got: (lastReport(world, viewer)?.support ?? []).filter((each) => each.power === power),
  })),
  outcome('{viewer} is shown no support at home', ({ viewer }, world) => ({
    expected: true,
    got: allOf(world, viewer, 'power').every(({ home }) => home === null),
  })),
  outcome(
    '{viewer} sees that {power} suspended {title} toward {toward:power}',
    ({ viewer, power, title, toward }, world) => ({
      expected: true,
      got: suspensionSeen(world, viewer, title).some((each) => each.by === power && each.toward === toward),
    }),
  ),
  outcome('{viewer} sees no suspension of {title}', ({ viewer, title }, world) => ({
    expected: [],
    got: suspensionSeen(world, viewer, title),
  })),
  measure("{viewer} is shown {power}'s {gauge} at {sum}", ({ viewer, power, gauge }, world) => {
    const shared = sharedWith(world, viewer, power)?.gauges
    if (!shared) throw new Error('it is shown no gauge')
    return shared[gauge]
  }),
  outcome(
    '{viewer} is shown that {power} has {n} points of money and {m:n} points of arms locked',
    ({ viewer, power, n, m }, world) => {
      const shared = sharedWith(world, viewer, power)
      return { expected: { money: n, arms: m }, got: { money: shared?.money, arms: shared?.arms } }
    },
  ),
  outcome('{viewer} is shown nothing of how {power} stands', ({ viewer, power }, world) => ({
    expected: null,
    got: sharedWith(world, viewer, power),
  })),
  outcome('{viewer} does not see who paid what into {title}', ({ viewer, title }, world) => ({
    expected: { shown: true, each: null },
    got: {
      shown: fund(world, viewer, title) !== undefined,
      each: fund(world, viewer, title)?.each ?? null,
    },
  })),
  outcome('{viewer} can know that {power} {verdict} {title}', ({ viewer, power, verdict, title }, world) => ({
    expected: [verdict],
    got: ledgerOf(world, viewer, power, title),
  })),
  outcome('{viewer} cannot know what {power} did with {title}', ({ viewer, power, title }, world) => ({
    expected: [],
    got: ledgerOf(world, viewer, power, title),
  })),
  outcome(
    "{viewer} sees {power}'s stance over {title} as: {stance}",
    ({ viewer, power, title, stance }, world) => ({
      expected: stance,
      got: paper(world, viewer, 'crisis', crisisOver(world, title))?.outcome?.stances[power] ?? null,
    }),
  ),
  outcome('{viewer} sees no stance over {title}', ({ viewer, title }, world) => ({
    expected: { outcome: null, declared: {} },
    got: {
      outcome: paper(world, viewer, 'crisis', crisisOver(world, title))?.outcome,
      declared: paper(world, viewer, 'crisis', crisisOver(world, title))?.declared,
    },
  })),
  outcome(
    '{viewer} sees that {power} has declared over {title}: {stance}',
    ({ viewer, power, title, stance }, world) => ({
      expected: stance,
      got: paper(world, viewer, 'crisis', crisisOver(world, title))?.declared[power] ?? null,
    }),
  ),
  outcome('{viewer} sees no declaration over {title}', ({ viewer, title }, world) => ({
    expected: {},
    got: paper(world, viewer, 'crisis', crisisOver(world, title))?.declared,
  })),
  outcome("{viewer} can read {power}'s locked orders", ({ viewer, power }, world) => ({
    expected: true,
    got: lockedOrders(world, viewer, power) !== null,
  })),
  outcome("{viewer} cannot read {power}'s locked orders", ({ viewer, power }, world) => ({
    expected: null,
    got: lockedOrders(world, viewer, power),
  })),
  outcome('{viewer} can read {n} objectives of {power}', ({ viewer, n, power }, world) => ({
    expected: n,
    got:
      viewer.kind === 'power' && viewer.power === power
        ? paper(world, viewer, 'brief')?.objectives.length
        : paper(world, viewer, 'power', power)?.objectives.length,
  })),
  outcome('{viewer} sees that {power} is a {character}', ({ viewer, power, character }, world) => ({
    expected: character,
    got: characterSeen(world, viewer, power),
  })),
  outcome("{viewer} does not see {power}'s character", ({ viewer, power }, world) => ({
    expected: null,
    got: characterSeen(world, viewer, power),
  })),
  outcome(
    '{power} is shown that {a:number} to {b:number} points over {title} would be better for both than a war',
    ({ power, a, b, title }, world) => ({
      expected: { from: a, to: b },
      got: rangeSeen(world, power, title),
    }),
  ),
  outcome('{power} is shown no bargain over {title}', ({ power, title }, world) => ({
    expected: null,
    got: rangeSeen(world, power, title),
  })),
  outcome(
    '{viewer} sees that {title} was settled for {number} points',
    ({ viewer, title, number }, world) => {
      const shown = paper(world, viewer, 'crisis', crisisOver(world, title))?.outcome
      return {
        expected: { kind: 'settled', transfer: number },
        got: { kind: shown?.kind, transfer: shown?.transfer },
      }
    },
  ),
  outcome('{viewer} sees that {power} offers to mediate over {title}', ({ viewer, power, title }, world) => ({
    expected: true,
    got: power in (paper(world, viewer, 'crisis', crisisOver(world, title))?.mediation ?? {}),
  })),
  outcome('{viewer} sees no offer to mediate over {title}', ({ viewer, title }, world) => ({
    expected: [],
    got: Object.keys(paper(world, viewer, 'crisis', crisisOver(world, title))?.mediation ?? {}),
  })),
  outcome('{viewer} sees {n} motions under {title}', ({ viewer, n, title }, world) => ({
    expected: n,
    got: treatyPaper(world, viewer, title)?.ballots?.length ?? 0,
  })),
  outcome("{viewer} sees that {power} voted no on {mover:power}'s motion under {title}", (said, world) => ({
    expected: true,
    got: (treatyPaper(world, said.viewer, said.title)?.ballots ?? []).some(
      ({ by, no }) => by === said.mover && no.includes(said.power),
    ),
  })),
  outcome('{viewer} sees {title} as binding {powers}', ({ viewer, title, powers }, world) => ({
    expected: powers,
    got: treatyPaper(world, viewer, title)?.parties ?? [],
  })),
  outcome('{viewer} sees text {n} of {title} as the last', ({ viewer, n, title }, world) => ({
    expected: n,
    got: treatyPaper(world, viewer, title)?.revisions.at(-1)?.number ?? 0,
  })),
  outcome('{viewer} is told {title}', ({ viewer, title }, world) => ({
    expected: title,
    got: paper(world, viewer, 'brief')?.instruction ?? null,
  })),
  outcome('{viewer} sees nowhere {title}', ({ viewer, title }, world) => ({
    expected: false,
    got: JSON.stringify([...viewFor(world, viewer)]).includes(title),
  })),
  outcome('{viewer} sees that there are {n} rounds', ({ viewer, n }, world) => ({
    expected: n,
    got: paper(world, viewer, 'stage')?.rounds ?? null,
  })),
  outcome('{viewer} does not see how many rounds there are', ({ viewer }, world) => ({
    expected: null,
    got: paper(world, viewer, 'stage')?.rounds ?? null,
  })),
  outcome('{viewer} sees that round {n} comes next', ({ viewer, n }, world) => ({
    expected: `Round ${n}`,
    got: paper(world, viewer, 'stage')?.next?.title ?? null,
  })),
  outcome('{viewer} sees its own gauges and those of nobody else', ({ viewer }, world) => ({
    expected: true,
    got:
      lastReport(world, viewer)?.gauges !== null &&
      powersOf(world).every((power) => paper(world, viewer, 'desk', power) === undefined),
  })),
  outcome('{viewer} sees the gauges of everybody', ({ viewer }, world) => ({
    expected: powersOf(world),
    got: allOf(world, viewer, 'desk').map(({ power }) => power),
  })),
  outcome('{viewer} sees the gauges of nobody', ({ viewer }, world) => ({
    expected: { own: null, desks: [] },
    got: {
      own: paper(world, viewer, 'gauges') ?? lastReport(world, viewer)?.gauges ?? null,
      desks: allOf(world, viewer, 'desk'),
    },
  })),
  outcome(
    "{viewer} sees that {of:power}'s opinion of {toward:power} changed",
    ({ viewer, of, toward }, world) => ({
      expected: true,
      got: (lastReport(world, viewer)?.attitudes ?? []).some(
        (each) => each.of === of && each.toward === toward,
      ),
    }),
  ),
  outcome(
    "{viewer} does not see why {of:power}'s opinion of {toward:power} changed",
    ({ viewer, of, toward }, world) => ({
      expected: [],
      got: (lastReport(world, viewer)?.attitudes ?? []).filter(
        (each) => each.of === of && each.toward === toward,
      ),
    }),
  ),
]

const characterSeen = (world: World, viewer: Viewer, power: PowerId) =>
  paper(world, viewer, 'desk', power)?.character ?? paper(world, viewer, 'power', power)?.character ?? null

const lockedOrders = (world: World, viewer: Viewer, power: PowerId) =>
  viewer.kind === 'teacher'
    ? (paper(world, viewer, 'desk', power)?.orders ?? null)
    : viewer.kind === 'power' && viewer.power === power
      ? (paper(world, viewer, 'orders')?.locked ?? null)
      : ordersSeen(world, viewer, power)

/** Orders travel on one's own paper; that of another power must not carry them either. */
const ordersSeen = (world: World, viewer: Viewer, power: PowerId) =>
  paper(world, viewer, 'desk', power)?.orders ?? null
