/** For which powers, and which days, history is asked who stood with whom; codes are those of Correlates of War. */
export type Period = Readonly<{
  scenario: string
  from: string
  to: string
  codes: Readonly<Record<string, number>>
}>

export const PERIODS: readonly Period[] = [
  {
    // From the first round to the eve of war.
    scenario: 'triple-entente',
    from: '1907-01-01',
    to: '1914-07-27',
    codes: {
      germany: 255,
      'austria-hungary': 300,
      italy: 325,
      france: 220,
      russia: 365,
      'united-kingdom': 200,
      'ottoman-empire': 640,
      serbia: 345,
      romania: 360,
      belgium: 211,
    },
  },
  {
    // After Locarno, by which rivals guaranteed each other, to the eve of war.
    scenario: 'axis-and-allies',
    from: '1938-01-01',
    to: '1939-08-31',
    codes: {
      'united-kingdom': 200,
      france: 220,
      germany: 255,
      italy: 325,
      'soviet-union': 365,
      poland: 290,
      czechoslovakia: 315,
      hungary: 310,
      romania: 360,
      yugoslavia: 345,
      greece: 350,
      portugal: 235,
      denmark: 390,
      finland: 375,
      estonia: 366,
      latvia: 367,
      lithuania: 368,
    },
  },
]

/**
 * Axelrod & Bennett (1993), A Landscape Theory of Aggregation: the two sides that they predicted for 1936. History
 * disagreed on Poland and Portugal only. Galam (1998) disputes the method: a published reference, and no result of
 * ours.
 */
export const AXELROD_BENNETT: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'axis-and-allies': [
    ['united-kingdom', 'czechoslovakia', 'denmark', 'france', 'greece', 'soviet-union', 'yugoslavia'],
    [
      'estonia',
      'finland',
      'germany',
      'hungary',
      'italy',
      'latvia',
      'lithuania',
      'poland',
      'portugal',
      'romania',
    ],
  ],
}
