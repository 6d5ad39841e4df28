import { Route, Switch } from 'wouter-preact'
import { practiceWords as words } from '../words/en/practice.ts'
import { AreaPage } from './practice/area.tsx'
import { AuditPage } from './practice/audit.tsx'
import { AwayPage } from './practice/away.tsx'
import { CalendarPage } from './practice/calendar.tsx'
import { CredentialPage } from './practice/credential.tsx'
import { DeskContext, DeskPage, useDesk, type Desk } from './practice/desk.tsx'
import { HolidaysPage } from './practice/holidays.tsx'
import { HoursPage } from './practice/hours.tsx'
import { JobsPage } from './practice/jobs.tsx'
import { OverviewPage } from './practice/overview.tsx'
import { PeoplePage } from './practice/people.tsx'
import { PlacesPage } from './practice/places.tsx'
import { ProfessionalPage } from './practice/professional.tsx'
import { ProfessionalsPage } from './practice/professionals.tsx'
import { ProfilePage } from './practice/profile.tsx'
import { RecordsPage } from './practice/records.tsx'
import { RolePage, RolesPage } from './practice/roles.tsx'
import { ServicesPage } from './practice/services.tsx'
import { VisitPage } from './practice/visit.tsx'
import { VisitsPage } from './practice/visits.tsx'
import { SignInFirst, useDeskOfViewer } from './practice/viewer.tsx'
import './practice/practice.css'

/** Everything behind the counter of a practice: what the owner decides, and what a professional keeps. */
export function PracticePage() {
  const found = useDeskOfViewer()
  if (found.state === 'loading') return <p className="page">{words.loading}</p>
  if (found.state !== 'ready') return <SignInFirst reason={found.state} />
  return (
    <DeskContext.Provider value={found.desk}>
      <Pages desk={found.desk} />
    </DeskContext.Provider>
  )
}

function Pages({ desk }: { readonly desk: Desk }) {
  return (
    <Switch>
      {desk.isOwner && <Route path="/practice" component={OverviewPage} />}
      {desk.isOwner && <Route path="/practice/professionals" component={ProfessionalsPage} />}
      {desk.isOwner && <Route path="/practice/people" component={PeoplePage} />}
      {desk.isOwner && <Route path="/practice/services" component={ServicesPage} />}
      {desk.isOwner && <Route path="/practice/roles" component={RolesPage} />}
      {desk.isOwner && <Route path="/practice/roles/:role">{({ role }) => <RolePage role={role} />}</Route>}
      {desk.isOwner && <Route path="/practice/places" component={PlacesPage} />}
      {desk.isOwner && <Route path="/practice/holidays" component={HolidaysPage} />}
      {desk.isOwner && <Route path="/practice/jobs" component={JobsPage} />}
      {desk.isOwner && <Route path="/practice/audit" component={AuditPage} />}
      {desk.isOwner && (
        <Route path="/practice/professionals/:id">{({ id }) => <ProfessionalPage key={id} id={id} />}</Route>
      )}
      <Route path="/practice/credentials/:id">{({ id }) => <CredentialPage key={id} id={id} />}</Route>
      <Route path="/practice/professionals/:id/hours">{({ id }) => <HoursPage key={id} id={id} />}</Route>
      <Route path="/practice/professionals/:id/away">{({ id }) => <AwayPage key={id} id={id} />}</Route>
      <Route path="/practice/professionals/:id/area">{({ id }) => <AreaPage key={id} id={id} />}</Route>
      <Route path="/practice/professionals/:id/records">{({ id }) => <RecordsPage key={id} id={id} />}</Route>
      <Route path="/practice/professionals/:id/profile">{({ id }) => <ProfilePage key={id} id={id} />}</Route>
      <Route path="/practice/visits" component={VisitsPage} />
      {desk.ownId !== null && (
        <Route path="/practice/calendar">
          <CalendarPage id={desk.ownId} />
        </Route>
      )}
      <Route path="/practice/visits/:id">{({ id }) => <VisitPage key={id} id={id} />}</Route>
      <Route path="/practice" component={VisitsPage} />
      <Route>{() => <NotHere />}</Route>
    </Switch>
  )
}

function NotHere() {
  const { name } = useDesk()
  return (
    <DeskPage title={name}>
      <p>{words.notThere}</p>
    </DeskPage>
  )
}
