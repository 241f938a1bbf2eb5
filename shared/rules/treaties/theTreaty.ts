/** A title inside a sentence, with its article once: "the Dual Alliance" for both "Dual Alliance" and "The Dual Alliance". */
export const theTreaty = (title: string): string => `the ${title.replace(/^the /i, '')}`
