import { Route, Switch } from 'wouter-preact'
import { DirectoryPage } from './therapists/directory.tsx'
import { TherapistPage } from './therapists/profile.tsx'
import './therapists/therapists.css'

/** The public directory of a practice, and one person of it. Without a practice in the address the only one is taken. */
export function TherapistsPage() {
  return (
    <Switch>
      <Route path="/therapists/:practice/:id">
        {({ practice, id }) => <TherapistPage key={id} practiceId={practice} id={id} />}
      </Route>
      <Route path="/therapists/:practice?">{({ practice }) => <DirectoryPage practiceId={practice ?? null} />}</Route>
    </Switch>
  )
}
