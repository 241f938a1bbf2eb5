/** Each page loads its parts when it needs them. After a new build the old parts are gone, and a page that is still open says so. */
import { useEffect, useState } from 'preact/hooks'
import { renewed as words } from '../words/banners.ts'
import './renewed.css'

export const Renewed = () => {
  const [part, setPart] = useState<'there' | 'missing'>('there')
  useEffect(() => {
    const miss = () => setPart('missing')
    addEventListener('vite:preloadError', miss)
    return () => removeEventListener('vite:preloadError', miss)
  }, [])
  if (part === 'there') return null
  return (
    <div class="renewed" role="alert">
      <p>{words.says}</p>
      <button type="button" class="btn" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  )
}
