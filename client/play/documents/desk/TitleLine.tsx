/** The title of a text being written: as it will be printed, and a field as soon as somebody wants another. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { ArrivalHeading } from '../paper/DocumentHead.tsx'

type Props = Readonly<{
  title: string
  rename(title: string): void
  choosePartners: (() => void) | null
}>

const LONGEST = 80

export const TitleLine = ({ title, rename, choosePartners }: Props) => {
  const [state, set] = useState<'read' | 'write'>('read')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (state === 'write') field.current?.select()
  }, [state])
  if (state === 'write')
    return (
      <form
        class="title-form"
        onSubmit={(event) => {
          event.preventDefault()
          set('read')
        }}
      >
        <label class="vh" for="title">
          Title of the treaty
        </label>
        <input
          id="title"
          ref={field}
          class="field"
          value={title}
          maxLength={LONGEST}
          onInput={(event) => rename(event.currentTarget.value)}
          onBlur={() => set('read')}
        />
      </form>
    )
  return (
    <div class="title-line">
      <ArrivalHeading>{title.trim() || 'Untitled'}</ArrivalHeading>
      <p class="title-tools no-print">
        <button type="button" class="link" onClick={() => set('write')}>
          Change the title
        </button>
        {choosePartners && (
          <button type="button" class="link" onClick={choosePartners}>
            Other partners or another model
          </button>
        )}
      </p>
    </div>
  )
}
