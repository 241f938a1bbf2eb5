/** The built client: files whose names change with their content, and one page for every address that means one. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Request, type Response, Router } from 'express'

const PAGES = /^\/(play|join\/[^/]+|(teach|screen|review)(\/.*)?)?$/

export const pages = (folder: string): Router => {
  const router = Router()
  const index = join(folder, 'index.html')

  const sendPage = (response: Response, status: number) => {
    if (!existsSync(index)) {
      response
        .status(503)
        .type('text')
        .send('The pages have not been built: start the server with npm start.')
      return
    }
    response.status(status).set('Cache-Control', 'no-cache').sendFile(index)
  }

  router.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: '365d',
      index: false,
      redirect: false,
    }),
  )
  router.use(express.static(folder, { index: false, redirect: false, maxAge: 0 }))
  router.use((request: Request, response: Response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.status(405).set('Allow', 'GET, HEAD').type('text').send('Nothing can be sent here.')
      return
    }
    // A missing file is not a page: a script that got one would say nonsense.
    if (/\.[a-z0-9]+$/i.test(request.path)) response.status(404).type('text').send('Not found.')
    else sendPage(response, PAGES.test(request.path) ? 200 : 404)
  })
  return router
}
