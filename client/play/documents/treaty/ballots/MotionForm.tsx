/** A motion about a power: whom to invite, to expel or to help, or the request of a power to join; and what it would mean. */
import { useEffect, useRef } from 'preact/hooks'
import { termsWith } from '../../../../../shared/rules/ballots/accede.ts'
import type { PowerId } from '../../../../../shared/rules/ids.ts'
import { type InForce, lastRevision } from '../../../../../shared/rules/treaties/treaty.ts'
import { ballotWords, motionMeans } from '../../../../words/ballots.ts'
import { points } from '../../../../words/names.ts'
import { refusalInWords } from '../../../../words/refusals.ts'
import type { Game } from '../../../game.ts'
import { Meaning } from '../../desk/Meaning.tsx'
import { useConsidered } from '../../paper/useConsidered.ts'
import { type Asking, type Choice, candidatesFor, motionOf } from './motion.ts'

type Props = Readonly<{
  game: Game
  treaty: InForce
  asking: Asking
  choice: Choice
  choose(choice: Choice): void
}>

const LARGEST_SHARE = 20

export const MotionForm = ({ game, treaty, asking, choice, choose }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  // On a phone the form lies below the paper: who asked for it is taken there.
  useEffect(() => heading.current?.focus(), [])
  const me = game.myPower.value
  const { names } = game
  const { power, amount } = choice
  const motion = motionOf(game, treaty, asking, choice)
  const joins = motion?.kind === 'admission' ? motion : null
  const candidates = candidatesFor(game, treaty, asking)
  const shares = joins !== null && joins.amount !== null
  return (
    <>
      <section>
        <h2 ref={heading} tabIndex={-1}>
          {HEADINGS[asking]}
        </h2>
        <p class="note">{asking === 'joining' ? ballotWords.joinMeans : ONCE[asking]}</p>
      </section>
      {asking !== 'joining' && (
        <label class="form-line">
          <span>{asking === 'assist' ? ballotWords.whose : ballotWords.whom}</span>
          <select
            class="field"
            value={power ?? ''}
            onChange={(event) =>
              choose({ ...choice, power: candidates.find((id) => id === event.currentTarget.value) ?? null })
            }
          >
            {candidates.map((id) => (
              <option key={id} value={id}>
                {names.short(id)}
              </option>
            ))}
          </select>
        </label>
      )}
      {shares && (
        <label class="form-line">
          <span>{asking === 'joining' ? ballotWords.yourShare : ballotWords.share}</span>
          <select
            class="field"
            value={String(amount)}
            onChange={(event) => choose({ ...choice, amount: Number(event.currentTarget.value) })}
          >
            {Array.from({ length: LARGEST_SHARE + 1 }, (_, at) => (
              <option key={at} value={String(at)}>
                {points(at)}
              </option>
            ))}
          </select>
        </label>
      )}
      {motion && asking !== 'joining' && (
        <p class="note">{motionMeans(motion, me, game.stage.value.round, names)}</p>
      )}
      {joins && <IfJoined game={game} treaty={treaty} power={joins.power} amount={joins.amount} />}
    </>
  )
}

const HEADINGS: Readonly<Record<Asking, string>> = {
  admission: ballotWords.proposeMember,
  expulsion: ballotWords.expel,
  assist: ballotWords.assist,
  sanction: ballotWords.sanction,
  lift: ballotWords.lift,
  joining: ballotWords.askToJoin,
}

const ONCE = {
  admission: ballotWords.admissionOnce,
  expulsion: ballotWords.expulsionOnce,
  assist: ballotWords.assistOnce,
  sanction: ballotWords.sanctionOnce,
  lift: ballotWords.liftOnce,
} as const

type IfJoinedProps = Readonly<{ game: Game; treaty: InForce; power: PowerId; amount: number | null }>

/** The treaty as it would be with one more party, for whoever reads this. */
export const IfJoined = ({ game, treaty, power, amount }: IfJoinedProps) => {
  const parties = [...treaty.parties, power]
  const terms = termsWith(treaty, power, amount)
  const outlook = useConsidered<'treaty'>(game, { kind: 'treaty', parties, terms, replaces: treaty.id })
  if (!outlook) return null
  if (outlook.fault && outlook.fault.reason !== 'NotNegotiating')
    return (
      <p class="warning">
        {refusalInWords(outlook.fault, {
          names: game.names,
          personName: (id) => game.personName(id),
          treatyTitle: () => lastRevision(treaty.revisions).terms.title,
        })}
      </p>
    )
  return <Meaning game={game} parties={parties} terms={terms} outlook={outlook} />
}
