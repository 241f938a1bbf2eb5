/** "With Britain and nobody else": partners as gaps of one sentence; each further one opens the next gap. */
import type { PowerId } from '../../../../shared/rules/ids.ts'
import { MOST_PARTNERS } from '../../../words/templates.ts'
import type { Game } from '../../game.ts'
import { Pick } from '../paper/Pick.tsx'

type Props = Readonly<{
  game: Game
  others: readonly PowerId[]
  partners: readonly PowerId[]
  choose(partners: readonly PowerId[]): void
}>

const NOBODY = 'nobody else'

export const Partners = ({ game, others, partners, choose }: Props) => {
  const name = (power: PowerId) => game.names.the(power)
  const free = others.filter((power) => !partners.includes(power))
  const replace = (at: number, power: PowerId) =>
    choose(partners.map((each, index) => (index === at ? power : each)))
  return (
    <p class="partners">
      With{' '}
      {partners.map((power, at) => {
        const choices = [...(at === 0 ? [] : [null]), power, ...free]
        const words = choices.map((each) => (each === null ? NOBODY : name(each)))
        return (
          <span key={power}>
            {at > 0 && (at === partners.length - 1 && free.length === 0 ? ' and ' : ', ')}
            <Pick
              name={at === 0 ? 'With whom' : `Partner ${at + 1}`}
              chosen={name(power)}
              options={words}
              choose={(index) => {
                const chosen = choices[index]
                if (chosen) replace(at, chosen)
                else choose(partners.filter((each) => each !== power))
              }}
            />
          </span>
        )
      })}
      {free.length > 0 && partners.length < MOST_PARTNERS && (
        <>
          {' '}
          and{' '}
          <Pick
            name="And with whom else"
            chosen={NOBODY}
            options={[NOBODY, ...free.map(name)]}
            choose={(index) => {
              const chosen = free[index - 1]
              if (chosen) choose([...partners, chosen])
            }}
            tone="empty"
          />
        </>
      )}
      . Start from a model; every article can be changed.
    </p>
  )
}
