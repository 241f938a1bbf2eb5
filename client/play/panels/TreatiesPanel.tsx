import type { PowerId } from '../../../shared/rules/ids.ts'
import {
  type InForce,
  isPublic,
  lastRevision,
  type Treaty,
  termsOf,
} from '../../../shared/rules/treaties/treaty.ts'
import type { Draft } from '../../../shared/rules/world.ts'
import { isWaitingFor, openBallots } from '../../common/ballots.ts'
import { motionTitle, needWords } from '../../words/ballots.ts'
import { capitalised, youAnd } from '../../words/names.ts'
import { promisesInBrief } from '../../words/promisesInBrief.ts'
import { leavingInWords, revisionBy, stateInWords } from '../../words/treaties.ts'
import type { Game } from '../game.ts'
import type { Page } from '../page.ts'
import { addressOf, newDraft } from '../place.ts'

/** Every treaty that this viewer may read, and the delegation's own drafts. */
export const TreatiesPanel = ({ page: { game } }: Readonly<{ page: Page }>) => {
  const me = game.myPower.value
  const all = game.treaties.value
  const isMine = ({ parties }: Treaty) => me !== null && parties.includes(me)
  const tabled = all.filter(({ status }) => status === 'tabled')
  const inForce = all.filter(({ status }) => status === 'inForce')
  const mine = inForce.filter(isMine)
  const others = inForce.filter((treaty) => !isMine(treaty))
  const signed = all.filter(({ status }) => status === 'signed')
  const over = all.filter(({ status }) => status !== 'tabled' && status !== 'signed' && status !== 'inForce')
  const drafts = game.drafts.value
  return (
    <>
      {(tabled.length > 0 || drafts.length > 0) && (
        <section>
          <h2>On the table</h2>
          <ul class="rows">
            {tabled.map((treaty) => (
              <Tabled key={treaty.id} game={game} treaty={treaty} />
            ))}
            {drafts.map((draft) => (
              <DraftRow key={draft.id} game={game} draft={draft} />
            ))}
          </ul>
        </section>
      )}
      {signed.length > 0 && (
        <section>
          <h2>Signed, and not yet ratified</h2>
          <Rows game={game} treaties={signed} />
        </section>
      )}
      <section>
        <h2>In force, and yours</h2>
        {mine.length === 0 && (
          <p class="soft">No treaty binds you. Your Autonomy is whole, and your Security is only your own.</p>
        )}
        <Rows game={game} treaties={mine} />
      </section>
      {game.stage.value.phase === 'negotiation' && (
        <a class="btn" href={addressOf(newDraft())}>
          Draft a treaty
        </a>
      )}
      {others.length > 0 && (
        <section>
          <h2>In force between others</h2>
          <Rows game={game} treaties={others} />
        </section>
      )}
      {over.length > 0 && (
        <section>
          <h2>No longer in force</h2>
          <Rows game={game} treaties={over} />
        </section>
      )}
    </>
  )
}

type RowsProps = Readonly<{ game: Game; treaties: readonly Treaty[] }>

const Rows = ({ game, treaties }: RowsProps) => (
  <ul class="rows">
    {treaties.map((treaty) => {
      const { title } = termsOf(treaty)
      const leaving = treaty.status === 'inForce' ? treaty.leaving : []
      return (
        <li key={treaty.id}>
          <a class="t" href={addressOf({ at: 'treaty', treaty: treaty.id })}>
            {title}
            {!isPublic(treaty) && <i> (secret)</i>}
          </a>
          <span>
            {withWhom(game, treaty.parties)}.{' '}
            {treaty.status === 'inForce'
              ? promisesInBrief({ parties: treaty.parties, terms: termsOf(treaty) }, game.names)
              : `${stateInWords(treaty, game.myPower.value, game.names)}.`}
          </span>
          {leaving.map((each) => (
            <span key={each.power} class="danger">
              {leavingInWords(each, game.myPower.value, game.names)}
            </span>
          ))}
          {treaty.status === 'inForce' && <Votes game={game} treaty={treaty} />}
        </li>
      )
    })}
  </ul>
)

/** What of this treaty waits for a vote, and for whose. */
const Votes = ({ game, treaty }: Readonly<{ game: Game; treaty: InForce }>) => {
  const me = game.myPower.value
  return (
    <>
      {openBallots(treaty, game.stage.value).map((ballot) => (
        <span key={ballot.by}>
          {motionTitle(ballot, me, game.names)}.{' '}
          {me && isWaitingFor(treaty, ballot, me) && <b>{needWords.notVoted}</b>}
        </span>
      ))}
    </>
  )
}

/** "You and Britain" on the table, "Britain" for what is mine, "Britain and Russia" for others. */
const withWhom = (game: Game, parties: readonly PowerId[]) => {
  const me = game.myPower.value
  return capitalised(game.names.all(parties.filter((party) => party !== me)))
}

const Tabled = ({ game, treaty }: Readonly<{ game: Game; treaty: Treaty }>) => {
  const me = game.myPower.value
  if (!me || treaty.status !== 'tabled') return null
  const others = treaty.parties.filter((party) => party !== me)
  const missing = treaty.parties.filter((party) => !treaty.signed.includes(party))
  return (
    <li>
      <a class="t" href={addressOf({ at: 'treaty', treaty: treaty.id })}>
        {termsOf(treaty).title}
      </a>
      <span>
        {capitalised(youAnd(others, game.names))}.{' '}
        {revisionBy(lastRevision(treaty.revisions), me, game.names)}.{' '}
        {missing.includes(me) ? <b>Waits for you.</b> : `Waits for ${game.names.all(missing)}.`}
      </span>
    </li>
  )
}

const DraftRow = ({ game, draft }: Readonly<{ game: Game; draft: Draft }>) => {
  const others = draft.parties.filter((party) => party !== game.myPower.value)
  const mine = draft.by === game.person.value
  return (
    <li>
      <a class="t" href={addressOf({ at: 'draft', draft: draft.id, with: others, amends: draft.amends })}>
        {draft.terms.title}
      </a>
      <span>
        Drafted by {mine ? 'you' : game.personName(draft.by)} for you and {game.names.all(others)}. Not sent
        yet.
      </span>
    </li>
  )
}
