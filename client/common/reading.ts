/** How a person wants to read: size of text, a plain font, less motion. Kept in the browser, used by every page. */
import { computed, effect, signal } from '@preact/signals'
import { keep, kept } from './storage.ts'
import './reading.css'

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

type Reading = Readonly<{ size: TextSize; font: 'book' | 'plain'; motion: 'system' | 'reduced' }>

const NAME = 'entente.reading'
const USUAL: Reading = { size: 'normal', font: 'book', motion: 'system' }
const PERCENT: Readonly<Record<TextSize, string>> = { normal: '', large: '112.5%', larger: '125%' }

const system = matchMedia('(prefers-reduced-motion: reduce)')
const systemReduces = signal(system.matches)
system.addEventListener('change', () => {
  systemReduces.value = system.matches
})

export const reading = signal<Reading>({ ...USUAL, ...kept<Partial<Reading>>(NAME, {}) })

/** What moves asks this: the person's own choice, or the system's. */
export const motion = computed<'full' | 'reduced'>(() =>
  systemReduces.value || reading.value.motion === 'reduced' ? 'reduced' : 'full',
)

export const read = (change: Partial<Reading>): void => {
  reading.value = { ...reading.value, ...change }
  keep(NAME, reading.value)
}

effect(() => {
  const { style, dataset } = document.documentElement
  style.fontSize = PERCENT[reading.value.size] ?? ''
  dataset.font = reading.value.font
  dataset.motion = motion.value
})
