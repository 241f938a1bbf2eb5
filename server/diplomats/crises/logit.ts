/** How likely a choice is, by how much better it is than the other: nobody is certain of his own nerves. */
export const likelihood = (advantage: number): number => 1 / (1 + Math.exp(-advantage))
