import { describe, expect, it } from 'vitest'
import { MapFile } from '../../shared/scenario/map.ts'
import { readScenario } from '../../shared/scenario/readScenario.ts'
import { type Edits, faultsAfter, mapJson, scenarioJson } from './edited.ts'

const serbia = MapFile.parse(mapJson()).objects.regions.geometries.findIndex(({ id }) => id === 'serbia')

const mistakes: readonly (readonly [what: string, edits: Edits, sentence: string])[] = [
  [
    'a power that nobody declared',
    { 'rounds[2].events[1].crisis.target': 'bavaria' },
    'no power is called "bavaria" → at rounds[2].events[1].crisis.target',
  ],
  [
    'a stranger in a treaty',
    { 'treaties[0].parties[1]': 'saxony' },
    'no power is called "saxony" → at treaties[0].parties[1]',
  ],
  [
    'a stranger in a promise',
    { 'treaties[0].clauses[0].against': ['prussia'] },
    'no power is called "prussia" → at treaties[0].clauses[0].against[0]',
  ],
  [
    'a stranger among the pairs',
    { 'attitudes.pairs.germany|bavaria': 10 },
    'no power is called "bavaria" → at attitudes.pairs.germany|bavaria',
  ],
  [
    'a stranger with secret instructions',
    { 'rounds[0].instructions.bavaria': 'Stay at home.' },
    'no power is called "bavaria" → at rounds[0].instructions.bavaria',
  ],
  [
    'a pair that stands there twice',
    { 'proximity.pairs.france|germany': 1 },
    'this pair stands here twice → at proximity.pairs.france|germany',
  ],
  [
    'a crisis that is declared twice',
    { 'rounds[3].events[2].crisis.id': 'agadir' },
    '"agadir" is declared twice → at rounds[3].events[2].crisis.id',
  ],
  [
    'a crisis that an objective only dreams of',
    { 'powers[0].objectives[2].crisis': 'fashoda' },
    'no crisis is called "fashoda" → at powers[0].objectives[2].crisis',
  ],
  [
    'an objective about a crisis of others',
    { 'powers[0].objectives[2].power': 'serbia' },
    '"serbia" is neither side of the crisis "agadir" → at powers[0].objectives[2].power',
  ],
  [
    'a power that challenges itself',
    { 'rounds[2].events[1].crisis.target': 'germany' },
    'nobody challenges itself → at rounds[2].events[1].crisis.target',
  ],
  [
    'stakes of more than a quarter',
    { 'rounds[1].events[1].crisis.stakes': 1.5 },
    'the stakes are 1.5, and at most a quarter of "serbia" can be at stake: 1 of its 4 points → at rounds[1].events[1].crisis.stakes',
  ],
  [
    'a source that is not in the list',
    { 'powers[3].capability.source': 'hearsay' },
    'no source is called "hearsay" → at powers[3].capability.source',
  ],
  [
    'weights that do not add up',
    { 'powers[3].weights': { security: 0.5, prosperity: 0.3, influence: 0.2, autonomy: 0.1 } },
    'the four weights add up to 1.1, not to 1 → at powers[3].weights',
  ],
  [
    'a time plan that is too long',
    { 'timePlans[0].debrief': 20 },
    'the parts take 53 minutes of 45 → at timePlans[0]',
  ],
  [
    'a time plan with more rounds than there are',
    { 'timePlans[2].plays': [1, 2, 3, 4, 5, 7] },
    'the scenario has only 6 rounds → at timePlans[2].plays[5]',
  ],
  [
    'a time plan that plays a round before an earlier one',
    { 'timePlans[0].plays': [1, 3, 2, 6] },
    'rounds are played in their order, each once → at timePlans[0].plays[2]',
  ],
  [
    'arms that cannot be paid',
    { 'powers[7].arms.value': 9 },
    'arms of 9 cannot be paid from 4 points → at powers[7].arms.value',
  ],
  [
    'history that tells of a crisis in the wrong round',
    { 'rounds[0].history.crises.agadir': 'war' },
    'the crisis "agadir" belongs to round 3 → at rounds[0].history.crises.agadir',
  ],
  [
    'a promise against one of those who make it',
    { 'treaties[0].clauses[0].against': ['germany'] },
    'a promise against "germany" cannot stand in a treaty that "germany" has signed → at treaties[0].clauses[0]',
  ],
  [
    'a share that is more than its power has',
    {
      'treaties[3].clauses[2].share': { rule: 'fixed', amounts: { france: 20, russia: 2 } },
      'powers[3].capability.value': 15,
    },
    '"france" would owe 20 points a round, and has 15 → at treaties[3].clauses[2]',
  ],
  [
    'amounts for the wrong powers',
    { 'treaties[3].clauses[2].share.amounts': { france: 3, serbia: 2 } },
    'each party, and nobody else, has an amount: look at "serbia" and "russia" → at treaties[3].clauses[2]',
  ],
  [
    'a secret treaty where secrets are off',
    { 'modules.needs': ['burdenSharing', 'crises'] },
    'a secret treaty belongs to the module "secretTreaties", which modules.needs does not name → at treaties[2].secrecy',
  ],
  [
    'a fund where burden sharing is off',
    { 'modules.needs': ['secretTreaties', 'crises'] },
    '"pool" belongs to the module "burdenSharing", which modules.needs does not name → at treaties[3].clauses[2]',
  ],
  [
    'an objective that no treaty of the lesson can reach',
    { 'powers[0].objectives[0].clause': 'jointCommand' },
    '"jointCommand" belongs to the module "integration", which modules.needs does not name → at powers[0].objectives[0].clause',
  ],
  [
    'a region that the map has not',
    { 'rounds[2].events[2].crisis.regions': ['atlantis'] },
    'the map has no region "atlantis" → at rounds[2].events[2].crisis.regions[0]',
  ],
  ['something that is missing', { question: undefined }, 'this is missing → at question'],
  ['a misspelt name', { 'powers[0].color': '#ffffff' }, 'nothing called "color" belongs here → at powers[0]'],
  [
    'a text where a number belongs',
    { 'powers[0].capability.value': 'strong' },
    'here stands "strong", where a number belongs → at powers[0].capability.value',
  ],
  [
    'a number that is too large',
    { 'attitudes.otherwise': 101 },
    '101 is too large: at most 100 → at attitudes.otherwise',
  ],
  [
    'a word of none that may be chosen',
    { 'treaties[0].secrecy': 'hidden' },
    '"hidden" is none of public and secret → at treaties[0].secrecy',
  ],
  [
    'an article that the game has not',
    { 'treaties[0].clauses[0].kind': 'friendship' },
    '"friendship" is no "kind" that may stand here → at treaties[0].clauses[0].kind',
  ],
  [
    'too few objectives',
    { 'powers[0].objectives': [] },
    'too short: at least 2 entries → at powers[0].objectives',
  ],
  [
    'a power that is declared twice',
    { 'powers[10]': (scenarioJson() as { powers: unknown[] }).powers[0] },
    '"germany" is declared twice → at powers[10].id',
  ],
  [
    'open books without a fund',
    { 'treaties[0].clauses[2]': { kind: 'verification' } },
    'open books need a common fund in the same treaty → at treaties[0].clauses[2]',
  ],
  [
    'two articles of one kind',
    { 'treaties[0].clauses[2]': { kind: 'neutrality', against: 'anyone' } },
    'a treaty has one article of a kind, and this is its second "neutrality" → at treaties[0].clauses[2]',
  ],
  [
    'an owner whom nobody knows',
    {
      'rounds[4].events[1].shifts[0]': { kind: 'region', region: 'crete', to: 'venice', why: 'Once it was.' },
    },
    'neither the scenario nor the map knows "venice" → at rounds[4].events[1].shifts[0].to',
  ],
  [
    'a reason for a pair of strangers',
    { 'attitudes.notes.germany|bavaria': 'Cousins.' },
    'no power is called "bavaria" → at attitudes.notes.germany|bavaria',
  ],
]

const mapMistakes: readonly (readonly [what: string, edits: Edits, sentence: string])[] = [
  [
    'a power without a label',
    { 'board.powers.belgium': undefined },
    'the map has no label for "belgium" → at powers[9].id',
  ],
  ['a mistake in the map', { 'board.size': undefined }, 'this is missing → at map.json: board.size'],
  [
    'a power without land',
    { [`objects.regions.geometries[${serbia}].properties.owner`]: null },
    'no region of the map belongs to "serbia" → at powers[7].id',
  ],
]

describe('reading a scenario', () => {
  it('finds nothing wrong with the one in the repository', () => {
    expect(faultsAfter({})).toEqual([])
  })

  it.each(mistakes)('says in a sentence, with its place: %s', (_, edits, sentence) => {
    expect(faultsAfter(edits)).toContain(sentence)
  })

  it.each(mapMistakes)('says in a sentence where the map disagrees: %s', (_, edits, sentence) => {
    expect(faultsAfter({}, edits)).toContain(sentence)
  })

  it('lists the places that the map has when one is unknown', () => {
    const [fault] = faultsAfter({ 'rounds[2].events[1].crisis.place': 'fashoda' })
    expect(fault).toMatch(/^the map has no place "fashoda"; it has adrianople, agadir, .* → at rounds\[2]/)
  })

  it('says every mistake at once, and none of them twice', () => {
    expect(
      faultsAfter({
        'treaties[0].clauses[0].against': ['prussia'],
        'powers[3].capability.source': 'hearsay',
      }),
    ).toEqual([
      'no power is called "prussia" → at treaties[0].clauses[0].against[0]',
      'no source is called "hearsay" → at powers[3].capability.source',
    ])
  })

  it('refuses measures of a seat that is not at the table', () => {
    expect(faultsAfter({}, {}, { bavaria: { par: 50, typical: 55, spread: 4 } })).toEqual([
      'no power is called "bavaria" → at seats.json: bavaria',
    ])
  })

  it('takes the measures of some seats, and of none', () => {
    expect(faultsAfter({}, {}, { france: { par: 50, typical: 55, spread: 4 } })).toEqual([])
    expect(faultsAfter({}, {}, undefined)).toEqual([])
  })

  it.each([[null], [7], ['a scenario'], [[]]])('is not surprised by %j', (json) => {
    expect(readScenario(json, mapJson(), null).ok).toBe(false)
    expect(readScenario(scenarioJson(), json, null).ok).toBe(false)
    expect(readScenario(json, json, json).ok).toBe(false)
  })
})
