import { describe, expect, it } from 'vitest'
import { playing } from '../../shared/scenario/playing.ts'
import { expectArmsOfPeople, expectStrengthOfCinc } from './figures.ts'
import { calledAtFirst, crisesOf, scenarioIn } from './library.ts'
import { plateOf } from './plate.ts'

const { scenario, map } = scenarioIn('axis-and-allies')
const { powers, rounds, treaties } = scenario
const crises = crisesOf(scenario)
const ids = powers.map(({ id }) => id)
const named = powers.map((power) => [power.names.short, power] as const)

describe('Europe 1936 to 1939', () => {
  it('seats the seventeen powers of Axelrod and Bennett', () => {
    expect([...ids].sort()).toEqual([
      'czechoslovakia',
      'denmark',
      'estonia',
      'finland',
      'france',
      'germany',
      'greece',
      'hungary',
      'italy',
      'latvia',
      'lithuania',
      'poland',
      'portugal',
      'romania',
      'soviet-union',
      'united-kingdom',
      'yugoslavia',
    ])
  })

  it.each(named)('gives %s a strength that follows from its CINC', (_, power) => {
    expectStrengthOfCinc(power, 1936)
  })

  it.each(named)('gives %s arms by the part of its people that stood under them', (_, power) => {
    expectArmsOfPeople(power, powers)
  })

  it('quotes the number in ATOP of every treaty that is an alliance', () => {
    for (const { title, source, note } of treaties)
      expect(note, title).toMatch(source === 'atop' ? /ATOP \d{4}|: \w[^.]*ATOP \d{4}/ : /not in ATOP/)
  })

  it('gives the reason for every feeling that is not lukewarm', () => {
    const { pairs, notes } = scenario.attitudes
    for (const [pair, felt] of Object.entries(pairs))
      if ([felt].flat().some((opinion) => Math.abs(opinion) >= 15)) expect(notes, pair).toHaveProperty([pair])
  })

  it('has a crisis in every round', () => {
    expect(rounds.map(({ events }) => events.filter(({ crisis }) => crisis).length)).toEqual([
      1, 2, 3, 3, 4, 4,
    ])
  })

  it('names every power in a crisis, as a principal or by a promise, but Denmark, which had promised nothing', () => {
    const concerned = crises.flatMap(({ id, challenger, target }) => [
      challenger,
      target,
      ...calledAtFirst(scenario, id),
    ])
    expect(ids.filter((id) => !concerned.includes(id))).toEqual(['denmark'])
  })

  it('obliges nobody to march with France into the Rhineland', () => {
    expect(calledAtFirst(scenario, 'rhineland')).toEqual([])
  })

  it('calls at Munich those who had promised, and for Prague, too', () => {
    for (const crisis of ['karlsbad', 'sudetenland', 'prague'])
      expect(calledAtFirst(scenario, crisis), crisis).toEqual(['france', 'soviet-union'])
    expect(calledAtFirst(scenario, 'komarno')).toEqual(['romania', 'yugoslavia'])
  })

  it('calls nobody for Lithuania, France alone for Danzig, and Latvia for Estonia', () => {
    expect(calledAtFirst(scenario, 'memel')).toEqual([])
    expect(calledAtFirst(scenario, 'danzig')).toEqual(['france'])
    expect(calledAtFirst(scenario, 'bases')).toEqual(['latvia'])
  })

  it('lets Britain and Italy guarantee the Rhine, and be owed nothing for it', () => {
    const guarantee = treaties.find(({ title }) => title === 'Locarno Guarantee of France')
    expect(guarantee?.clauses).toMatchObject([{ kind: 'defence', by: ['united-kingdom', 'italy'] }])
  })

  it('ends every treaty of Locarno when the third round opens', () => {
    const locarno = treaties.filter(({ title }) => title.startsWith('Locarno'))
    expect(locarno.map(({ duration }) => duration)).toEqual([2, 2])
  })

  it('gives somebody a reason to write what was written then, and is seldom written', () => {
    const named = powers.flatMap(({ id, objectives }) =>
      objectives.flatMap((wish) => (wish.kind === 'treatyWith' ? [`${id} ${wish.clause} ${wish.with}`] : [])),
    )
    expect(named).toEqual(
      expect.arrayContaining([
        'germany offence italy',
        'germany neutrality soviet-union',
        'italy neutrality yugoslavia',
        'france jointCommand united-kingdom',
        'finland intelligence estonia',
        'czechoslovakia council yugoslavia',
      ]),
    )
    const entente = treaties.find(({ title }) => title === 'Little Entente')
    expect(entente?.clauses).toContainEqual({ kind: 'council', rule: 'consensus' })
  })

  it('always begins on the Rhine and ends in Danzig, and plays Munich', () => {
    for (const { plays } of scenario.timePlans) {
      const labels = playing(scenario, plays).rounds.map(({ label }) => label)
      expect(labels.at(0)).toBe('1936')
      expect(labels).toContain('Autumn 1938')
      expect(labels.at(-1)).toBe('Summer 1939')
    }
  })

  it('tells of Austria, of Albania and of Ruthenia, who have no seat, by events', () => {
    const gone = rounds.flatMap(({ label, events }) =>
      events.flatMap(({ shifts }) =>
        shifts.flatMap((shift) => (shift.kind === 'region' ? [[shift.region, shift.to, label]] : [])),
      ),
    )
    expect(gone).toEqual([
      ['austria', 'germany', 'Spring 1938'],
      ['ruthenia', 'hungary', 'Spring 1939'],
      ['albania', 'italy', 'Spring 1939'],
    ])
  })

  it('explains the words of the age', () => {
    expect(scenario.glossary.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['appeasement', 'guarantee', 'collective security', 'buck-passing', 'CINC']),
    )
  })
})

describe('the map of Europe in 1936', () => {
  const { neighboursOf, regionsOn } = plateOf(map)

  it('is owned by the seventeen powers and by nobody else', () => {
    expect(Object.keys(map.board.powers).sort()).toEqual([...ids].sort())
  })

  it('knows who borders whom', () => {
    expect(neighboursOf('danzig')).toEqual(['corridor', 'east-prussia'])
    expect(neighboursOf('east-prussia')).toEqual(['corridor', 'danzig', 'lithuania', 'memel', 'poland'])
    expect(neighboursOf('lithuania')).toEqual(['east-prussia', 'latvia', 'memel', 'poland'])
    expect(neighboursOf('albania')).toEqual(['greece', 'yugoslavia'])
    expect(neighboursOf('sudetenland')).toEqual(['austria', 'bohemia-moravia', 'germany', 'slovakia'])
  })

  it.each([
    ['Berlin', [13.4, 52.52], 'germany', 'germany'],
    ['Cologne', [6.96, 50.94], 'rhineland', 'germany'],
    ['Freiburg', [7.85, 48.0], 'rhineland', 'germany'],
    ['Saarbrücken', [7.0, 49.24], 'rhineland', 'germany'],
    ['Munich', [11.58, 48.14], 'germany', 'germany'],
    ['Flensburg', [9.43, 54.75], 'germany', 'germany'],
    ['Stettin', [14.5, 53.45], 'germany', 'germany'],
    ['Stolp', [17.03, 54.46], 'germany', 'germany'],
    ['Schneidemühl', [16.74, 53.15], 'germany', 'germany'],
    ['Breslau', [17.03, 51.11], 'germany', 'germany'],
    ['Gleiwitz', [18.67, 50.29], 'germany', 'germany'],
    ['Königsberg', [20.5, 54.7], 'east-prussia', 'germany'],
    ['Marienburg', [19.05, 54.03], 'east-prussia', 'germany'],
    ['Allenstein', [20.48, 53.78], 'east-prussia', 'germany'],
    ['Danzig', [18.62, 54.33], 'danzig', null],
    ['Gdynia', [18.48, 54.5], 'corridor', 'poland'],
    ['Bromberg', [18.0, 53.12], 'corridor', 'poland'],
    ['Soldau', [20.17, 53.23], 'corridor', 'poland'],
    ['Katowice', [19.02, 50.26], 'poland', 'poland'],
    ['Poznań', [16.92, 52.4], 'poland', 'poland'],
    ['Wilno', [25.28, 54.68], 'poland', 'poland'],
    ['Lwów', [24.03, 49.84], 'poland', 'poland'],
    ['Brest', [23.7, 52.1], 'poland', 'poland'],
    ['Nieśwież', [26.67, 53.22], 'poland', 'poland'],
    ['Minsk', [27.56, 53.9], 'soviet-union', 'soviet-union'],
    ['Kiev', [30.5, 50.45], 'soviet-union', 'soviet-union'],
    ['Rybnitsa', [29.12, 47.8], 'soviet-union', 'soviet-union'],
    ['Tiraspol', [29.68, 46.86], 'soviet-union', 'soviet-union'],
    ['Tighina', [29.46, 46.8], 'bessarabia', 'romania'],
    ['Kishinev', [28.83, 47.0], 'bessarabia', 'romania'],
    ['Akkerman', [30.3, 46.18], 'bessarabia', 'romania'],
    ['Cernăuți', [25.93, 48.3], 'bessarabia', 'romania'],
    ['Cluj', [23.6, 46.77], 'transylvania', 'romania'],
    ['Timișoara', [21.23, 45.75], 'romania', 'romania'],
    ['Silistra', [27.25, 44.08], 'romania', 'romania'],
    ['Balchik', [28.1, 43.45], 'romania', 'romania'],
    ['Varna', [27.85, 43.2], 'bulgaria', null],
    ['Memel', [21.2, 55.7], 'memel', 'lithuania'],
    ['Palanga', [21.1, 55.93], 'lithuania', 'lithuania'],
    ['Kaunas', [23.9, 54.92], 'lithuania', 'lithuania'],
    ['Ukmergė', [24.76, 55.25], 'lithuania', 'lithuania'],
    ['Abrene', [27.6, 57.05], 'latvia', 'latvia'],
    ['Riga', [24.2, 56.93], 'latvia', 'latvia'],
    ['Petseri', [27.61, 57.8], 'estonia', 'estonia'],
    ['Tallinn', [24.75, 59.37], 'estonia', 'estonia'],
    ['Vyborg', [28.9, 60.75], 'finland', 'finland'],
    ['Leningrad', [30.4, 59.9], 'soviet-union', 'soviet-union'],
    ['Cheb', [12.45, 50.08], 'sudetenland', 'czechoslovakia'],
    ['Liberec', [15.06, 50.77], 'sudetenland', 'czechoslovakia'],
    ['Opava', [17.9, 49.94], 'sudetenland', 'czechoslovakia'],
    ['Znojmo', [16.05, 48.86], 'sudetenland', 'czechoslovakia'],
    ['Prague', [14.42, 50.09], 'bohemia-moravia', 'czechoslovakia'],
    ['Plzeň', [13.38, 49.75], 'bohemia-moravia', 'czechoslovakia'],
    ['Brno', [16.61, 49.2], 'bohemia-moravia', 'czechoslovakia'],
    ['Třinec', [18.66, 49.66], 'teschen', 'czechoslovakia'],
    ['Bratislava', [17.1, 48.16], 'slovakia', 'czechoslovakia'],
    ['Košice', [21.26, 48.72], 'southern-slovakia', 'czechoslovakia'],
    ['Komárno', [18.13, 47.79], 'southern-slovakia', 'czechoslovakia'],
    ['Khust', [23.3, 48.18], 'ruthenia', 'czechoslovakia'],
    ['Vienna', [16.37, 48.21], 'austria', null],
    ['Budapest', [19.05, 47.5], 'hungary', 'hungary'],
    ['Trieste', [13.82, 45.65], 'italy', 'italy'],
    ['Gorizia', [13.63, 45.95], 'italy', 'italy'],
    ['Fiume', [14.42, 45.36], 'italy', 'italy'],
    ['Pola', [13.88, 44.9], 'italy', 'italy'],
    ['Ljubljana', [14.5, 46.05], 'yugoslavia', 'yugoslavia'],
    ['Split', [16.5, 43.55], 'yugoslavia', 'yugoslavia'],
    ['Skopje', [21.43, 42.0], 'yugoslavia', 'yugoslavia'],
    ['Rhodes', [28.0, 36.25], 'dodecanese', 'italy'],
    ['Tirana', [19.82, 41.33], 'albania', null],
    ['Athens', [23.73, 38.02], 'greece', 'greece'],
    ['Strasbourg', [7.7, 48.58], 'france', 'france'],
    ['Haderslev', [9.4, 55.25], 'denmark', 'denmark'],
    ['Eupen', [6.04, 50.62], 'belgium', null],
    ['Belfast', [-5.97, 54.58], 'northern-ireland', 'united-kingdom'],
    ['Dublin', [-6.4, 53.3], 'ireland', null],
    ['Lisbon', [-9.1, 38.78], 'portugal', 'portugal'],
  ] as const)('%s lies where it lay', (_town, lonLat, id, owner) => {
    expect(regionsOn(lonLat)).toMatchObject([{ id, properties: { owner } }])
  })
})
