/** The plate on a scenario's card. Decoration: the card says the same in words. */
import { useEffect, useRef } from 'preact/hooks'
import { type Colours, mapOf, paintStill } from './still.ts'

type Props = Readonly<{ scenario: string; colours: Colours }>

export const Still = ({ scenario, colours }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null)

  useEffect(() => {
    let gone = false
    void mapOf(scenario).then((file) => {
      const surface = canvas.current
      if (gone || !file || !surface) return
      const { width, height } = surface.getBoundingClientRect()
      const dots = Math.min(2, devicePixelRatio || 1)
      surface.width = Math.round(Math.max(1, width) * dots)
      surface.height = Math.round(Math.max(1, height) * dots)
      paintStill(surface, file, colours)
    })
    return () => {
      gone = true
    }
  }, [scenario, colours])

  return (
    <div class="pic" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  )
}
