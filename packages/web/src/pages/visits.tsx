import { Route, Switch } from 'wouter-preact'
import { VisitPage } from './visits/visit-page.tsx'
import { VisitsPage } from './visits/visits-page.tsx'

/** My visits, and one of them. */
export function MyVisits() {
  return (
    <Switch>
      <Route path="/visits/:id">{({ id }) => <VisitPage key={id} id={id} />}</Route>
      <Route path="/visits" component={VisitsPage} />
    </Switch>
  )
}
