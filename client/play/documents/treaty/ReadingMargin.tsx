/** Beside a treaty that is read: what it asks of me, or what it means although I am no party; and my objectives. */
import type { InForce, Treaty } from '../../../../shared/rules/treaties/treaty.ts'
import { isPublic, termsOf } from '../../../../shared/rules/treaties/treaty.ts'
import { canLeaveEarly, invitationOf, openBallots } from '../../../common/ballots.ts'
import { ballotWords, invitedMeans, outvotedMeans } from '../../../words/ballots.ts'
import { intelligenceWords } from '../../../words/intelligence.ts'
import { cannotKeepBoth, contradictionInWords } from '../../../words/meaning.ts'
import { aboutObjectives, byReason, takesOfAutonomy } from '../../../words/reading.ts'
import { disclosedBy, leavingInWords } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'
import { useConsidered } from '../paper/useConsidered.ts'
import { BallotCard } from './ballots/BallotCard.tsx'
import { HowItChanges } from './ballots/HowItChanges.tsx'
import { IfJoined } from './ballots/MotionForm.tsx'
import type { Asking } from './ballots/motion.ts'

type Props = Readonly<{
  game: Game
  treaty: Treaty
  /** The treaty, where it is in force and this lesson lets its members change it. */
  changing: InForce | null
  ask(what: Asking): void
  /** Compares the text in force with another, by its key. */
  show(key: string): void
  shown: string | null
}>

export const ReadingMargin = ({ game, treaty, changing, ask, show, shown }: Props) => {
  const me = game.myPower.value
  const terms = termsOf(treaty)
  const mine = me !== null && treaty.parties.includes(me)
  const binding = treaty.status === 'inForce'
  const outlook = useConsidered<'treaty'>(
    game,
    binding && me ? { kind: 'treaty', parties: [...treaty.parties], terms } : null,
  )
  if (!me) return null
  const { names } = game
  const clashes = outlook?.contradictions.filter(
    ({ power, helps, against }) => [power, helps, against].includes(me) && treaty.parties.includes(power),
  )
  const cost = game.gauges.value?.now.autonomy.terms.find(
    (term) => term.kind === 'treaty' && term.treaty === treaty.id,
  )
  const objectives = binding ? aboutObjectives(treaty.parties, game.brief.value?.objectives ?? []) : []
  const found = treaty.learned?.find(({ by }) => by === me)
  const leaving = treaty.status === 'inForce' ? treaty.leaving : []
  const invitation = changing && invitationOf(changing, me, game.stage.value)
  if (changing && invitation)
    return (
      <>
        <section>
          <h2>{ballotWords.invited}</h2>
          <p class="note">{invitedMeans(invitation, game.stage.value.round)}</p>
        </section>
        <IfJoined game={game} treaty={changing} power={me} amount={invitation.amount} />
        <HowItChanges game={game} treaty={changing} ask={ask} />
      </>
    )
  return (
    <>
      {changing &&
        openBallots(changing, game.stage.value).map((ballot) => (
          <BallotCard key={ballot.by} game={game} treaty={changing} ballot={ballot}>
            {ballot.motion.kind === 'amendment' && shown !== `${ballot.round}${ballot.by}` && (
              <p>
                <button type="button" class="link" onClick={() => show(`${ballot.round}${ballot.by}`)}>
                  {ballotWords.readProposed}
                </button>
              </p>
            )}
          </BallotCard>
        ))}
      {canLeaveEarly(treaty, me, game.stage.value) && (
        <p class="warning">{outvotedMeans(game.stage.value.round)}</p>
      )}
      <section>
        <h2>{mine ? (binding ? 'It binds you' : 'It does not bind you') : 'You are not a party to this'}</h2>
        {mine && binding && (
          <p class="note">
            {cost && `${takesOfAutonomy(-cost.value)} `}
            {!isPublic(treaty)
              ? 'Nobody but its parties knows of it.'
              : 'Everybody can read it, and everybody will see whether you keep it.'}
          </p>
        )}
        {found && <p class="note">{intelligenceWords.found(found.round)}</p>}
        {!mine && !found && (
          <p class="note">
            You can read it because it is public. It changes what its parties owe one another, and not what
            anybody owes you.
          </p>
        )}
        {treaty.disclosed && <p class="note">{disclosedBy(treaty.disclosed, me, names)}</p>}
        {treaty.status === 'refused' && <p class="note">{byReason(treaty.because)}</p>}
        {treaty.status === 'over' && (
          <p class="note">It is over. It stays in the archive, so that it can be read.</p>
        )}
        {leaving.map((each) => (
          <p class="note" key={each.power}>
            {leavingInWords(each, me, names)}
          </p>
        ))}
      </section>
      {changing && <HowItChanges game={game} treaty={changing} ask={ask} />}
      {clashes && clashes.length > 0 && (
        <section>
          <h3>What it means for {names.the(me)}</h3>
          {clashes.map((each) => (
            <p class="warning" key={`${each.power}${each.helps}${each.against}`}>
              {contradictionInWords(each, me, names)} <b>{cannotKeepBoth(each, me)}</b>
            </p>
          ))}
        </section>
      )}
      {objectives.length > 0 && (
        <section>
          <h3>{objectives.length === 1 ? 'Your objective' : 'Your objectives'}</h3>
          {objectives.map((sentence) => (
            <p class="note" key={sentence}>
              {sentence}
            </p>
          ))}
        </section>
      )}
    </>
  )
}
