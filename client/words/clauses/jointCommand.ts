import type { JointCommand } from '../../../shared/rules/clauses/jointCommand.ts'
import type { ClauseWords } from './clauseWords.ts'

export const jointCommand: ClauseWords<JointCommand> = {
  name: 'Joint command',
  says: 'One command for the common fund: every point protects more.',
  once: 'France, Britain and the United States put theirs under Foch in 1918.',
  brief: () => 'one command for the common fund',
  added: () => 'The common fund would stand under one command: every point in it protects more.',
  gone: 'The common fund stands under no joint command any more.',
}
