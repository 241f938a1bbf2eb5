/** Suspending a treaty toward somebody who broke it. */

export const suspending = {
  title: 'They broke their word to you last round',
  means:
    'For this round you can owe them nothing under that treaty, and it counts as no breach. An automatic promise is kept all the same. Everybody who can read the treaty sees it.',
  toward: (power: string) => `toward ${power}, which broke it`,
  /** In a report. */
  found: (by: string, toward: string, title: string) =>
    `${by} owed ${toward} nothing under ${title} in this round, because it was broken.`,
} as const
