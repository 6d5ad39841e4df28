import type { LocalDate } from '@unspasm/care/local-date'
import { Hono } from 'hono'
import type { Pages } from './pages.ts'
import { problem } from './problem.ts'
import { requestLog, type LogDeps, type RequestName } from './request-log.ts'
import { assessRoutes } from './routes/assess.ts'
import { healthRoutes } from './routes/health.ts'
import { openApiRoutes } from './routes/openapi.ts'
import { pageRoutes } from './routes/pages.ts'
import { withSecurityHeaders } from './security-headers.ts'

/** Everything that the app takes from the world, so that a test gives it another one. */
export type Deps = LogDeps & {
  /** Version of the software. */
  readonly version: string
  readonly pages: Pages
  /** The civil date where the server is. */
  readonly today: () => LocalDate
  /** Told of every bug, with the name of the request; the client learns only the name. */
  readonly reportBug: (error: Error, requestId: string) => void
}

/** Puts the routes together: the API, the page, and a refusal for everything else. */
export function createApp(deps: Deps) {
  const app = new Hono<RequestName>()
  app.use(requestLog(deps))
  app.use(withSecurityHeaders)

  app.route('/', healthRoutes(deps.version))
  app.route('/', openApiRoutes(deps.version))
  app.route('/', assessRoutes(deps.today))
  app.all('/api/*', (c) => c.notFound())
  app.route('/', pageRoutes(deps.pages))

  app.notFound((c) => {
    const { path } = c.req
    const methods = app.routes
      .filter((route) => route.path === path && route.method !== 'ALL')
      .map(({ method }) => method)
    const isPage = path !== '/api' && !path.startsWith('/api/')
    const allowed = isPage ? ['GET'] : methods
    if (allowed.length === 0 || allowed.includes(c.req.method)) {
      return problem(c, 'request/unknown-address', 'See /api/openapi.json for what is there.')
    }
    const listed = allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
    c.header('Allow', listed)
    return problem(c, 'request/wrong-method', `Expected ${listed}, got ${c.req.method}.`)
  })
  app.onError((error, c) => {
    const requestId = c.get('requestId')
    deps.reportBug(error, requestId)
    return problem(c, 'server/bug', `Nothing was judged. Whoever runs this server finds it under request ${requestId}.`)
  })
  return app
}
