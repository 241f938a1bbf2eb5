/** What breaking one's word would cost, as it is said beside every way to do it. */
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import type { Breach } from '../../shared/view/breach.ts'
import { plain } from './names.ts'

/**
 * "its opinion −30, others −10, your reliability 75 → 60%"; what only the parties of a secret treaty can know
 * costs their opinion and nobody else's.
 */
export const price = ({ opinion, reliability }: Breach, known: Terms['secrecy'], whose = 'its'): string => {
  const theirs = `${whose} opinion ${whole(opinion.victims)}`
  return known === 'secret'
    ? `${theirs}, and nobody else knows`
    : `${theirs}, others ${whole(opinion.others)}, your reliability ${percent(reliability.now)} → ${percent(reliability.after)}%`
}

const whole = (amount: number) => plain(Math.round(amount))
export const percent = (ratio: number) => Math.round(ratio * 100)
