import { useEffect, useState } from 'preact/hooks'

/** Renders again every so many milliseconds; not at all while `every` is null. */
export const useTick = (every: number | null): void => {
  const [, tick] = useState(0)
  useEffect(() => {
    if (every === null) return
    const timer = setInterval(() => tick((count) => count + 1), every)
    return () => clearInterval(timer)
  }, [every])
}
