/** What a script was asked cannot be done; the message is one sentence for who asked. */
export class Unplayable extends Error {}

/** Runs a script; says what cannot be done in one sentence, and lets our own mistakes through. */
export const orSayWhy = async (run: () => void | Promise<void>): Promise<void> => {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof Unplayable)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** A whole number of at least `least`, from what was typed. */
export const wholeNumber = (name: string, typed: string, least: number): number => {
  const value = Number(typed)
  if (!Number.isInteger(value) || value < least)
    throw new Unplayable(`--${name} wants a whole number of at least ${least}, and was given "${typed}".`)
  return value
}
