/** Beside a treaty that is read: what it asks of me, or what it means although I am no party; and my objectives. */
import type { Treaty } from '../../../../shared/rules/treaties/treaty.ts'
import { isPublic, termsOf } from '../../../../shared/rules/treaties/treaty.ts'
import { intelligenceWords } from '../../../words/intelligence.ts'
import { cannotKeepBoth, contradictionInWords } from '../../../words/meaning.ts'
import { counted } from '../../../words/names.ts'
import { aboutObjectives, byReason } from '../../../words/reading.ts'
import { disclosedBy } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'
import { useConsidered } from '../paper/useConsidered.ts'

type Props = Readonly<{ game: Game; treaty: Treaty }>

export const ReadingMargin = ({ game, treaty }: Props) => {
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
  return (
    <>
      <section>
        <h2>{mine ? (binding ? 'It binds you' : 'It does not bind you') : 'You are not a party to this'}</h2>
        {mine && binding && (
          <p class="note">
            {cost ? `It takes ${counted(Math.round(-cost.value), 'point')} of your Autonomy. ` : ''}
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
        {leaving.map(({ power, freeIn }) => (
          <p class="note" key={power}>
            {power === me ? 'You have' : `${names.The(power)} has`} given notice, and{' '}
            {power === me ? 'are' : 'is'} free when round {freeIn} opens.
          </p>
        ))}
      </section>
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
