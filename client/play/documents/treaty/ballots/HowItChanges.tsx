/** How the members of a treaty decide, what they can propose, whom they have invited, and what they have decided. */
import { councilOf, ruleOf } from '../../../../../shared/rules/ballots/decisionRule.ts'
import { changeWaits } from '../../../../../shared/rules/ballots/pending.ts'
import { sanctionedBy } from '../../../../../shared/rules/ballots/sanction.ts'
import type { InForce } from '../../../../../shared/rules/treaties/treaty.ts'
import { Glossed } from '../../../../common/Glossary.tsx'
import {
  ballotWords,
  invitationInWords,
  motionTitle,
  resultInWords,
  ruleInWords,
  ruleOnce,
  sanctionsInWords,
} from '../../../../words/ballots.ts'
import type { Game } from '../../../game.ts'
import { type Asking, candidatesFor } from './motion.ts'

type Props = Readonly<{ game: Game; treaty: InForce; ask(what: Asking): void }>

export const HowItChanges = ({ game, treaty, ask }: Props) => {
  const me = game.myPower.value
  const { names } = game
  const { round } = game.stage.value
  const rule = ruleOf(treaty)
  const sanctioned = sanctionedBy(treaty, round)
  const decided = (treaty.ballots ?? []).filter(({ verdict }) => verdict !== null)
  return (
    <section>
      <h3>{ballotWords.about}</h3>
      <p class="note">
        <Glossed text={ruleInWords(rule, councilOf(treaty) ? 'council' : 'none', names)} /> {ruleOnce(rule)}
      </p>
      {sanctioned.length > 0 && <p class="note">{sanctionsInWords(sanctioned, names)}</p>}
      {(treaty.invited ?? []).map((invitation) => (
        <p class="note" key={invitation.power}>
          {invitationInWords(invitation, me, names)}
        </p>
      ))}
      <Proposals game={game} treaty={treaty} ask={ask} />
      {decided.length > 0 && (
        <details class="decided" open={decided.some((ballot) => ballot.round === round)}>
          <summary>
            {ballotWords.decided} ({decided.length})
          </summary>
          <ul>
            {decided.toReversed().map((ballot) => (
              <li key={`${ballot.round}${ballot.by}`}>
                <b>{motionTitle(ballot, me, names)}.</b> {resultInWords(ballot, me, names)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** What a council can decide beside its treaty. */
const ACTS = ['assist', 'sanction', 'lift'] as const

/** Buttons for what can be moved now; else the one sentence that says why not. */
const Proposals = ({ game, treaty, ask }: Props) => {
  const me = game.myPower.value
  const { phase, round } = game.stage.value
  if (me === null || game.signs.value === 'computerPlays') return null
  const member = treaty.parties.includes(me)
  const invited = treaty.invited?.some(({ power }) => power === me)
  if (phase !== 'negotiation') return member ? <p class="note">{ballotWords.outOfTime}</p> : null
  if (!member && invited) return null
  if (treaty.ballots?.some((ballot) => ballot.by === me && ballot.round === round))
    return <p class="note">{ballotWords.movedAlready}</p>
  const waits = changeWaits(treaty, round)
  const signs = game.signs.value === 'signs'
  const joining = member ? 'admission' : 'joining'
  const acts = councilOf(treaty) ? ACTS.filter((act) => candidatesFor(game, treaty, act).length > 0) : []
  return (
    <>
      {waits && <p class="note">{ballotWords.changeWaits}</p>}
      <div class="acts">
        {!waits && member && (
          <button
            type="button"
            class="btn"
            onClick={() => game.go({ at: 'draft', draft: 'new', with: [], amends: treaty.id })}
          >
            {ballotWords.proposeChange}
          </button>
        )}
        {!waits && signs && candidatesFor(game, treaty, joining).length > 0 && (
          <button type="button" class="btn" onClick={() => ask(joining)}>
            {member ? ballotWords.proposeMember : ballotWords.askToJoin}
          </button>
        )}
        {signs &&
          member &&
          acts.map((act) => (
            <button key={act} type="button" class="btn" onClick={() => ask(act)}>
              {ballotWords[act]}
            </button>
          ))}
        {signs && member && treaty.parties.length > 2 && (
          <button type="button" class="btn" onClick={() => ask('expulsion')}>
            {ballotWords.expel}
          </button>
        )}
      </div>
    </>
  )
}
