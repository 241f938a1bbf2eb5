/** The map cannot be built from what was given. The message is one sentence for whoever gave it. */
export class Unbuildable extends Error {}
