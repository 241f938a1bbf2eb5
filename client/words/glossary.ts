/** Words of the game itself that a sixteen-year-old may not know, each in one plain sentence. */
import type { Glossary } from '../common/terms.ts'

/** Of what members of a treaty in force decide together. */
export const COUNCIL_WORDS: Glossary = [
  { term: 'accession', meaning: 'A power becomes a party of a treaty that is in force already.' },
  { term: 'admission', meaning: 'The members’ decision that a power may become a party.' },
  {
    term: 'ballot',
    meaning: 'One vote of all members on one question, from the motion to the result.',
  },
  { term: 'motion', meaning: 'A proposal on which the members have to vote.' },
  { term: 'consensus', meaning: 'Everybody says yes; one no, or one silence, is enough to stop it.' },
  { term: 'majority', meaning: 'More than half.' },
  { term: 'veto', meaning: 'A no that is enough to stop what everybody else wants.' },
  { term: 'abstain', meaning: 'Not to vote. It counts as no, but it is no veto.' },
]
