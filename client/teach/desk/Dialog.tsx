/** A dialog of the browser's own: Esc closes it, and the focus stays inside. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { deskWords as words } from '../../words/teachDesk.ts'

type Props = Readonly<{ title: string; close(): void; children: ComponentChildren }>

export const Dialog = ({ title, close, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog class="dlg" ref={dialog} aria-labelledby={id} onClose={close}>
      <div class="dlg-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="btn quiet tight" onClick={close}>
          {words.close} <kbd>Esc</kbd>
        </button>
      </div>
      {children}
    </dialog>
  )
}
