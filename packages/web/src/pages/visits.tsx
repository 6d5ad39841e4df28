import { lazy, Suspense } from 'preact/compat'
import { Route, Switch } from 'wouter-preact'
import { VisitPage } from './visits/visit-page.tsx'
import { VisitsPage } from './visits/visits-page.tsx'

const MovePage = lazy(() => import('./visits/move-page.tsx').then((module) => ({ default: module.MovePage })))

/** My visits, and one of them. */
export function MyVisits() {
  return (
    <Switch>
      <Route path="/visits/:id/move">
        {({ id }) => (
          <Suspense fallback={null}>
            <MovePage key={id} id={id} />
          </Suspense>
        )}
      </Route>
      <Route path="/visits/:id">{({ id }) => <VisitPage key={id} id={id} />}</Route>
      <Route path="/visits" component={VisitsPage} />
    </Switch>
  )
}
