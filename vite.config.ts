import { defineConfig, type ProxyOptions } from 'vite'
import { slimPhaser } from './client/board/slimPhaser.ts'

/** Where `npm run dev` starts the game server; one address in the browser, two processes behind it. */
const gameServer = `http://127.0.0.1:${process.env.PORT ?? 2567}`

/** A room's socket lives at /{process}/{room}. Pages may have two segments too, so only upgrades are passed on. */
const rooms: ProxyOptions = {
  target: gameServer,
  ws: true,
  bypass: (request) => (request.headers.upgrade === undefined ? request.url : undefined),
}

/** How .tsx becomes JavaScript; the tests compile it the same way. */
export const preactJsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

export default defineConfig({
  root: `${import.meta.dirname}/client`,
  oxc: preactJsx,
  plugins: [slimPhaser()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022' },
  server: {
    port: 5173,
    // The server prints links to this very port, so another one would only confuse.
    strictPort: true,
    proxy: {
      '/api': { target: gameServer },
      '/matchmake': { target: gameServer },
      '^/[\\w-]+/[\\w-]+(\\?.*)?$': rooms,
    },
  },
})
