/** What a diplomat does, and the reason that the teacher's log keeps beside it. */
import type { Command } from '../../../shared/rules/rules.ts'

export type Deed = Readonly<{ command: Command; why: string }>
