import type { LocalDate } from '@unspasm/care/local-date'
import { Hono } from 'hono'
import type { AppEnv } from './app-env.ts'
import type { DatabaseState } from './db/database-state.ts'
import type { Pages } from './pages.ts'
import { sameOrigin } from './people/same-origin.ts'
import { withViewer } from './people/with-viewer.ts'
import { problem } from './problem.ts'
import { requestLog, type LogDeps } from './request-log.ts'
import { assessRoutes } from './routes/assess.ts'
import { healthRoutes } from './routes/health.ts'
import { openApiRoutes } from './routes/openapi.ts'
import { meRoutes } from './routes/me.ts'
import { outboxRoutes } from './routes/outbox.ts'
import { pageRoutes } from './routes/pages.ts'
import { peopleRoutes } from './routes/people.ts'
import { practicesRoutes } from './routes/practices.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { bookingsRoutes } from './routes/bookings.ts'
import { coursesRoutes } from './routes/courses.ts'
import { credentialsRoutes } from './routes/credentials.ts'
import { decisionsRoutes } from './routes/decisions.ts'
import { feedsRoutes } from './routes/feeds.ts'
import { hoursRoutes } from './routes/hours.ts'
import { offersRoutes } from './routes/offers.ts'
import { oversightRoutes } from './routes/oversight.ts'
import { placesRoutes } from './routes/places.ts'
import { servicesRoutes } from './routes/services.ts'
import { staffRoutes } from './routes/staff.ts'
import { therapistsRoutes } from './routes/therapists.ts'
import { waitlistRoutes } from './routes/waitlist.ts'
import { withSecurityHeaders } from './security-headers.ts'
import type { Site, World } from './world.ts'

/** Everything that the app takes from the world, so that a test gives it another one. */
export type Deps = LogDeps & {
  /** Version of the software. */
  readonly version: string
  readonly pages: Pages
  /** The civil date where the server is. */
  readonly today: () => LocalDate
  readonly site: Site
  /** How the database is. */
  readonly databaseState: () => DatabaseState
  /** What operations take; `null` while the database is not ready. */
  readonly world: () => World | null
  /** Told of every bug, with the name of the request; the client learns only the name. */
  readonly reportBug: (error: Error, requestId: string) => void
}

/** Puts the routes together: the API, the page, and a refusal for everything else. */
export function createApp(deps: Deps) {
  const { site } = deps
  const app = new Hono<AppEnv>()
  app.use(requestLog(deps))
  app.use(withSecurityHeaders)
  app.use(sameOrigin(site.publicUrl))

  app.route('/', healthRoutes(deps.version, deps.databaseState))
  app.route('/', openApiRoutes(deps.version))
  app.route('/', assessRoutes(deps.today))
  // NOTE: what follows needs the database; what stands above works without it.
  app.use('/api/*', withViewer(deps))
  app.route('/', practicesRoutes(site))
  app.route('/', signInRoutes(site))
  app.route('/', meRoutes(site))
  app.route('/', peopleRoutes(site))
  app.route('/', outboxRoutes(site))
  app.route('/', offersRoutes(site))
  app.route('/', bookingsRoutes())
  app.route('/', coursesRoutes(site))
  app.route('/', credentialsRoutes())
  app.route('/', decisionsRoutes())
  app.route('/', feedsRoutes(site))
  app.route('/', hoursRoutes())
  app.route('/', oversightRoutes())
  app.route('/', placesRoutes())
  app.route('/', servicesRoutes())
  app.route('/', staffRoutes(site))
  app.route('/', therapistsRoutes())
  app.route('/', waitlistRoutes(site))
  app.all('/api/*', (c) => c.notFound())
  app.route('/', pageRoutes(deps.pages))

  app.notFound((c) => {
    const { path } = c.req
    const methods = app.routes
      .filter((route) => route.method !== 'ALL' && fits(route.path, path))
      .map(({ method }) => method)
      .filter((method, at, all) => all.indexOf(method) === at)
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

/** Whether an address is one of a route: each `:name` stands for one part. */
function fits(route: string, path: string): boolean {
  const [expected, found] = [route.split('/'), path.split('/')]
  return expected.length === found.length && expected.every((part, at) => part.startsWith(':') || part === found[at])
}
