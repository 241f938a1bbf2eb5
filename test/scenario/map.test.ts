import { describe, expect, it } from 'vitest'
import { scenarioIn } from './library.ts'
import { plateOf } from './plate.ts'

const { map } = scenarioIn('triple-entente')
const { neighboursOf, regionsOn } = plateOf(map)

const played = [
  'germany',
  'austria-hungary',
  'italy',
  'france',
  'russia',
  'united-kingdom',
  'ottoman-empire',
  'serbia',
  'romania',
  'bulgaria',
  'greece',
  'belgium',
]

describe('the map of the Triple Entente', () => {
  it('is owned by the twelve powers and by nobody else', () => {
    expect(Object.keys(map.board.powers).sort()).toEqual([...played].sort())
  })

  it('knows who borders whom', () => {
    expect(neighboursOf('serbia')).toEqual([
      'bosnia',
      'bulgaria',
      'hungary',
      'kosovo',
      'macedonia',
      'romania',
      'sanjak',
    ])
    expect(neighboursOf('luxembourg')).toEqual(['alsace-lorraine', 'belgium', 'france', 'germany'])
    expect(neighboursOf('crete')).toEqual([])
  })
})

describe('on 1 January 1908', () => {
  it.each([
    ['Strasbourg', [7.7, 48.6], 'alsace-lorraine', 'germany'],
    ['Metz', [6.2, 49.1], 'alsace-lorraine', 'germany'],
    ['Belfort', [6.86, 47.64], 'france', 'france'],
    ['Poznań', [16.9, 52.4], 'germany', 'germany'],
    ['Toruń', [18.55, 53.01], 'germany', 'germany'],
    ['Katowice', [19.0, 50.26], 'germany', 'germany'],
    ['Memel', [21.2, 55.7], 'germany', 'germany'],
    ['Haderslev', [9.4, 55.25], 'germany', 'germany'],
    ['Malmedy', [6.1, 50.43], 'germany', 'germany'],
    ['Ribe', [8.85, 55.33], 'denmark', null],
    ['Warsaw', [21.0, 52.2], 'poland', 'russia'],
    ['Kalisz', [18.2, 51.77], 'poland', 'russia'],
    ['Częstochowa', [19.1, 50.8], 'poland', 'russia'],
    ['Białystok', [23.2, 53.1], 'russia', 'russia'],
    ['Helsinki', [24.9, 60.3], 'finland', 'russia'],
    ['Vyborg', [28.9, 60.75], 'finland', 'russia'],
    ['Kishinev', [28.8, 47.0], 'russia', 'russia'],
    ['Khotyn', [26.5, 48.4], 'russia', 'russia'],
    ['Batum', [41.75, 41.65], 'russia', 'russia'],
    ['Kraków', [19.95, 50.05], 'austria', 'austria-hungary'],
    ['Lemberg', [24.0, 49.8], 'austria', 'austria-hungary'],
    ['Teschen', [18.65, 49.75], 'austria', 'austria-hungary'],
    ['Czernowitz', [25.9, 48.3], 'austria', 'austria-hungary'],
    ['Trento', [11.1, 46.1], 'austria', 'austria-hungary'],
    ['Trieste', [13.85, 45.65], 'austria', 'austria-hungary'],
    ['Cattaro', [18.75, 42.5], 'austria', 'austria-hungary'],
    ['Pressburg', [17.2, 48.2], 'hungary', 'austria-hungary'],
    ['Kolozsvár', [23.6, 46.8], 'hungary', 'austria-hungary'],
    ['Zagreb', [16.0, 45.8], 'hungary', 'austria-hungary'],
    ['Sarajevo', [18.4, 43.86], 'bosnia', 'austria-hungary'],
    ['Udine', [13.2, 46.05], 'italy', 'italy'],
    ['Belgrade', [20.5, 44.75], 'serbia', 'serbia'],
    ['Niš', [21.9, 43.3], 'serbia', 'serbia'],
    ['Vranje', [21.9, 42.55], 'serbia', 'serbia'],
    ['Novi Pazar', [20.5, 43.13], 'sanjak', 'ottoman-empire'],
    ['Pristina', [21.15, 42.65], 'kosovo', 'ottoman-empire'],
    ['Skopje', [21.4, 42.0], 'macedonia', 'ottoman-empire'],
    ['Salonika', [23.0, 40.7], 'salonika', 'ottoman-empire'],
    ['Ioannina', [20.8, 39.7], 'epirus', 'ottoman-empire'],
    ['Scutari', [19.55, 42.08], 'albania', 'ottoman-empire'],
    ['Adrianople', [26.57, 41.65], 'thrace', 'ottoman-empire'],
    ['Kardzhali', [25.4, 41.6], 'western-thrace', 'ottoman-empire'],
    ['Rhodes', [28.0, 36.25], 'dodecanese', 'ottoman-empire'],
    ['Mytilene', [26.3, 39.2], 'aegean-islands', 'ottoman-empire'],
    ['Tripoli', [13.2, 32.8], 'libya', 'ottoman-empire'],
    ['Sofia', [23.3, 42.7], 'bulgaria', 'bulgaria'],
    ['Plovdiv', [24.75, 42.15], 'bulgaria', 'bulgaria'],
    ['Silistra', [27.25, 44.0], 'bulgaria', 'bulgaria'],
    ['Constanța', [28.55, 44.2], 'romania', 'romania'],
    ['Larissa', [22.4, 39.6], 'greece', 'greece'],
    ['Naxos', [25.5, 37.05], 'greece', 'greece'],
    ['Iraklion', [25.1, 35.2], 'crete', null],
    ['Cetinje', [18.95, 42.42], 'montenegro', null],
    ['Oslo', [10.8, 60.0], 'norway', null],
    ['Marrakesh', [-8.0, 31.6], 'morocco', null],
    ['Tunis', [10.1, 36.7], 'tunisia', 'france'],
    ['Cairo', [31.2, 30.1], 'egypt', 'united-kingdom'],
    ['Nicosia', [33.3, 35.1], 'cyprus', 'united-kingdom'],
    ['Dublin', [-6.4, 53.3], 'ireland', 'united-kingdom'],
  ] as const)('%s lies where it lay', (_town, lonLat, id, owner) => {
    expect(regionsOn(lonLat)).toMatchObject([{ id, properties: { owner } }])
  })
})
