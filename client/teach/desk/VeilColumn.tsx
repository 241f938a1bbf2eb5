/** What the left column is under the veil: progress, and the code for who comes late. */
import { spokenCode } from '../../../shared/protocol/joining.ts'
import { deskWords as words } from '../../words/teachDesk.ts'
import type { Desk } from './desk.ts'

export const VeilColumn = ({ desk }: Readonly<{ desk: Desk }>) => {
  const { stage, summary } = desk.lesson
  const rows = desk.rows.value
  const { phase, done } = stage.value
  return (
    <section class="needs veiled" aria-labelledby="needs-title" id="needs" tabIndex={-1}>
      <div class="veil-head">
        <h2 id="needs-title">{words.progress(desk.needs.value.filter(({ rank }) => rank < 4).length)}</h2>
        <button type="button" class="btn tight" onClick={desk.toggleVeil}>
          {words.liftShort} <kbd>V</kbd>
        </button>
      </div>
      <p class="progress-line">
        <b>{words.world}</b>
        <span>{words.stateHead(done.length, rows.length, phase)}</span>
      </p>
      <div class="progress" aria-hidden="true">
        {rows.map((row) => (
          <span key={row.power.id} class={row.done} />
        ))}
      </div>
      <p class="late">
        <span class="soft">{words.late}</span>
        <span class="code">{spokenCode(summary.code)}</span>
      </p>
    </section>
  )
}
