import { Route, Switch } from 'wouter-preact'
import { AccountPage } from './sign-in/account.tsx'
import { OpenLinkPage } from './sign-in/open-link.tsx'
import { OutboxPage } from './sign-in/outbox.tsx'
import { SignInPage } from './sign-in/sign-in.tsx'

/** Pages that need a practice on the server. None of them is loaded before one is opened. */
export function PracticePages() {
  return (
    <Switch>
      <Route path="/sign-in" component={SignInPage} />
      <Route path="/sign-in/open" component={OpenLinkPage} />
      <Route path="/account" component={AccountPage} />
      <Route path="/outbox" component={OutboxPage} />
    </Switch>
  )
}
