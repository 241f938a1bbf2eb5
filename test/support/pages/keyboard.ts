/** Somebody who has a keyboard and nothing else: keys are pressed, and what has the focus is looked at. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Further than anything on any page is from the top of it. */
const FAR = 80

export type Focused = Readonly<{
  /** What a screen reader calls it. */
  name: string
  role: string
  /** An outline, a ring or an underline of its own says where the focus is. */
  visible: boolean
}>

export type Typist = ReturnType<typeof typistAt>

export const typistAt = (page: Page) => {
  const press = (key: string) => page.keyboard.press(key)

  const focused = (): Promise<Focused> =>
    page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return { name: '', role: 'none', visible: false }
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
      const name =
        element.getAttribute('aria-label') ??
        (labels.map((label) => label.textContent).join(' ') || (element.textContent ?? ''))
      // A control that is laid unseen over its words shows the focus on what stands around it.
      const shown = [element, element.parentElement, element.nextElementSibling].some((each) => {
        if (!each) return false
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
      })
      return {
        name: name.replace(/\s+/g, ' ').trim(),
        role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
        visible: shown,
      }
    })

  return {
    press,
    focused,

    types: (text: string) => page.keyboard.type(text),

    /** Tab until that has the focus, which must be seen at every stop. @returns how many stops it took */
    tabsTo: async (name: RegExp): Promise<number> => {
      const stops: string[] = []
      for (let stop = 1; stop <= FAR; stop += 1) {
        await press('Tab')
        const now = await focused()
        if (now.name) expect(now.visible, `the focus on “${now.name}” is seen`).toBe(true)
        if (name.test(now.name)) return stop
        stops.push(`${now.role} ${now.name.slice(0, 40)}`)
      }
      throw new Error(`${name} was not reached by Tab:\n${stops.join('\n')}`)
    },
  }
}
