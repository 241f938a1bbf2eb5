import { describe, expect, it } from 'vitest'
import { playing } from '../../shared/scenario/playing.ts'
import { calledAtFirst, scenarioIn } from './library.ts'
import { plateOf } from './plate.ts'

const { scenario, map } = scenarioIn('delian-league')
const { powers, rounds, treaties } = scenario
const ids = powers.map(({ id }) => id)

describe('the Delian League, 478 to 431 BC', () => {
  it.each(powers.map((power) => [power.names.short, power] as const))(
    'gives %s a strength that follows from the men whom it could arm',
    (_, { capability }) => {
      const [, men = '', root = ''] = /√([\d,]+) \/ 15 = (\d+\.\d)/.exec(capability.note ?? '') ?? []
      const exact = Math.sqrt(Number(men.replaceAll(',', ''))) / 15
      expect(exact).toBeCloseTo(Number(root), 1)
      expect(capability.value).toBe(Math.round(exact))
    },
  )

  it('gives a reason for the arms of everybody', () => {
    for (const { arms } of powers) expect(arms.note).toMatch(/^Two fifths of strength are [\d.]+[.;]/)
  })

  it('weighs autonomy more for the allies of Athens, and for nobody else', () => {
    const weighed = powers.filter(({ weights }) => weights).map(({ id }) => id)
    expect(weighed).toEqual(['naxos', 'thasos', 'samos', 'chios', 'mytilene'])
  })

  it('has a feeling for every pair of powers', () => {
    for (const [at, a] of ids.entries())
      for (const b of ids.slice(at + 1))
        expect(scenario.attitudes.pairs, `${a}|${b}`).toHaveProperty([`${a}|${b}`])
  })

  it('begins without a crisis, and has one in every round after that', () => {
    expect(rounds.map(({ events }) => events.filter(({ crisis }) => crisis).length)).toEqual([
      0, 2, 1, 2, 3, 3,
    ])
  })

  it('binds the League for as long as the game can, and gives it the only fund', () => {
    const funded = treaties.filter(({ clauses }) => clauses.some(({ kind }) => kind === 'pool'))
    expect(funded.map(({ title }) => title)).toEqual(['League of Delos'])
    expect(funded[0]).toMatchObject({ notice: 3, duration: null, secrecy: 'public' })
    expect(funded[0]?.parties).toEqual(['athens', 'naxos', 'thasos', 'samos', 'chios', 'mytilene'])
  })

  it('has the same enemies: help of itself against outsiders, and sailing together against the King', () => {
    const league = treaties.find(({ title }) => title === 'League of Delos')
    expect(league?.clauses).toContainEqual({
      kind: 'defence',
      against: ['persia', 'sparta', 'corinth', 'megara'],
      when: 'automatic',
    })
    expect(league?.clauses).toContainEqual({ kind: 'offence', against: ['persia'] })
  })

  it('gives each member of the synod one vote, and Sparta a veto among its own allies', () => {
    const councils = treaties.flatMap(({ parties, clauses }) =>
      clauses.flatMap((clause) => (clause.kind === 'council' ? [[parties[0], clause]] : [])),
    )
    expect(councils).toEqual([
      ['athens', { kind: 'council', rule: 'majority' }],
      ['sparta', { kind: 'council', rule: 'majority', veto: ['sparta'] }],
    ])
    expect(scenario.modules.needs).toContain('institutions')
  })

  it('makes the allies of Sparta follow it, and Sparta follow none of them', () => {
    const followers = treaties.flatMap(({ parties: [first], clauses }) =>
      first === 'sparta' ? clauses.flatMap((clause) => (clause.kind === 'offence' ? [clause.by] : [])) : [],
    )
    expect(followers).toEqual([['corinth'], ['megara']])
  })

  it('lets Naxos and Thasos wish to leave, and Athens want to keep them', () => {
    const wanted = (id: string) => powers.find((power) => power.id === id)?.objectives
    for (const id of ['naxos', 'thasos'])
      expect(wanted(id)).toContainEqual(
        expect.objectContaining({ kind: 'noTreatyBetween', powers: ['athens', id] }),
      )
    expect(wanted('athens')).toContainEqual(
      expect.objectContaining({ kind: 'treatyWith', clause: 'pool', with: 'naxos' }),
    )
  })

  it('says how each power was governed, and why', () => {
    expect(powers.map(({ home }) => home?.regime)).toEqual([
      'democracy',
      'mixed',
      'mixed',
      'mixed',
      'autocracy',
      ...['naxos', 'thasos', 'samos', 'chios', 'mytilene'].map(() => 'mixed'),
    ])
  })

  /** Powers that a promise without an end calls to the target’s side. */
  const called = (crisis: string) =>
    calledAtFirst({ ...scenario, treaties: treaties.filter(({ duration }) => duration === null) }, crisis)

  it('calls nobody when Athens turns on an ally, or Corinth on Megara', () => {
    for (const crisis of ['naxos', 'thasos', 'settlers', 'samos', 'border'])
      expect(called(crisis), crisis).toEqual([])
  })

  it('calls in its last round those who were called in 431', () => {
    expect(called('ultimatum')).toEqual(['naxos', 'thasos', 'samos', 'chios', 'mytilene'])
    expect(called('potidaea')).toEqual(['sparta'])
    expect(called('decree')).toEqual(['sparta'])
  })

  it('fits into 45, 60 and 90 minutes, and always begins in 478 and ends in 431', () => {
    expect(scenario.timePlans.map(({ minutes }) => minutes)).toEqual([45, 60, 90])
    for (const { plays } of scenario.timePlans) {
      const short = playing(scenario, plays)
      expect(short.rounds.at(0)?.label).toBe('478 BC')
      expect(short.rounds.at(-1)?.label).toBe('431 BC')
      for (const { id, objectives } of short.powers) expect(objectives.length, id).toBeGreaterThanOrEqual(3)
    }
  })

  it('explains the words of the age', () => {
    expect(scenario.glossary.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['symmachy', 'phoros', 'hegemon', 'synod', 'autonomia']),
    )
  })
})

describe('the map of the Aegean', () => {
  const { neighboursOf, regionsOn } = plateOf(map)

  it('is owned by the ten powers and by nobody else', () => {
    expect(Object.keys(map.board.powers).sort()).toEqual([...ids].sort())
  })

  it('keeps islands islands, and knows who borders whom', () => {
    for (const island of ['naxos', 'thasos', 'samos', 'chios', 'lesbos', 'aegina', 'salamis', 'euboea'])
      expect(neighboursOf(island), island).toEqual([])
    expect(neighboursOf('megarid')).toEqual(['attica', 'boeotia', 'corinthia'])
    expect(neighboursOf('thasian-mainland')).toEqual(['thrace'])
  })

  it.each([
    ['Athens', [23.73, 37.98], 'attica', 'athens'],
    ['Eleusis', [23.56, 38.06], 'attica', 'athens'],
    ['Marathon', [23.95, 38.15], 'attica', 'athens'],
    ['Megara', [23.34, 38.01], 'megarid', 'megara'],
    ['Corinth', [22.88, 37.9], 'corinthia', 'corinth'],
    ['Sicyon', [22.7, 37.97], 'sicyonia', null],
    ['Mycenae', [22.75, 37.73], 'argos', null],
    ['Epidaurus', [23.1, 37.62], 'epidauria', null],
    ['Tegea', [22.41, 37.45], 'arcadia', null],
    ['Olympia', [21.65, 37.64], 'elis', null],
    ['Sparta', [22.43, 37.08], 'laconia', 'sparta'],
    ['Ithome', [21.93, 37.19], 'messenia', 'sparta'],
    ['Thebes', [23.32, 38.32], 'boeotia', null],
    ['Plataea', [23.27, 38.23], 'boeotia', null],
    ['Delphi', [22.5, 38.49], 'phocis', null],
    ['Larissa', [22.4, 39.6], 'thessaly', null],
    ['Pella', [22.5, 40.76], 'macedon', null],
    ['Olynthus', [23.35, 40.3], 'chalcidice', null],
    ['Mende', [23.42, 40.0], 'pallene', null],
    ['Abdera’s hinterland', [25.0, 41.2], 'thrace', null],
    ['Neapolis', [24.41, 40.97], 'thasian-mainland', 'thasos'],
    ['Sestos', [26.42, 40.25], 'chersonese', null],
    ['Byzantium', [28.95, 41.03], 'byzantium', null],
    ['Abydus', [26.45, 40.12], 'troad', null],
    ['Smyrna', [27.2, 38.45], 'ionia', null],
    ['Ephesus', [27.35, 37.95], 'ionia', null],
    ['Sardis', [28.04, 38.49], 'lydia', 'persia'],
    ['Mylasa', [27.78, 37.32], 'caria', 'persia'],
    ['Xanthus', [29.32, 36.36], 'lycia', 'persia'],
    ['Methymna', [26.2, 39.33], 'lesbos', 'mytilene'],
    ['Chios', [26.1, 38.37], 'chios', 'chios'],
    ['Samos', [26.85, 37.74], 'samos', 'samos'],
    ['Naxos', [25.5, 37.07], 'naxos', 'naxos'],
    ['Chalcis', [23.63, 38.47], 'euboea', null],
    ['Cnossus', [25.16, 35.28], 'crete', null],
  ] as const)('%s lies where it lay', (_town, lonLat, id, owner) => {
    expect(regionsOn(lonLat)).toMatchObject([{ id, properties: { owner } }])
  })
})
