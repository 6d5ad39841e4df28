import { useEffect, useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { send } from '../../api.ts'
import { practiceWords as words } from '../../words/en/practice.ts'
import type { Desk } from './desk.tsx'

type Found =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly desk: Desk }
  | { readonly state: 'signed-out' | 'not-for-you' | 'failed' }

async function findDesk(): Promise<Found> {
  const found = await send('GET /api/me', {})
  if (!found.ok) return { state: 'failed' }
  const { me } = found.value
  if (me === null) return { state: 'signed-out' }
  const { roles } = me
  if (!roles.includes('owner') && !roles.includes('professional')) return { state: 'not-for-you' }
  const params = { practice: me.practice }
  const [practice, own] = await Promise.all([
    send('GET /api/practices/:practice', { params }),
    roles.includes('professional') ? send('GET /api/practices/:practice/staff/own', { params }) : null,
  ])
  if (!practice.ok || (own && !own.ok && own.problem.code !== 'record/not-found')) return { state: 'failed' }
  const { name, zone, isDemonstration } = practice.value
  return {
    state: 'ready',
    desk: {
      practiceId: me.practice,
      name,
      zone,
      isDemonstration,
      isOwner: roles.includes('owner'),
      ownId: own?.ok ? own.value.id : null,
    },
  }
}

/** The desk of whoever is signed in, or why there is none. */
export function useDeskOfViewer(): Found {
  const [found, setFound] = useState<Found>({ state: 'loading' })
  useEffect(() => {
    void findDesk().then(setFound)
  }, [])
  return found
}

type Props = { readonly reason: 'signed-out' | 'not-for-you' | 'failed' }

/** Says why there is nothing to see, and what helps. */
export function SignInFirst({ reason }: Props) {
  const text = { 'signed-out': words.signIn, 'not-for-you': words.notForYou, failed: words.failed }[reason]
  return (
    <main className="page">
      <h1>{text}</h1>
      {reason === 'signed-out' && (
        <div>
          <Link href={`/sign-in?back=${encodeURIComponent(location.pathname)}`} className="button">
            {words.signInLink}
          </Link>
        </div>
      )}
      {reason === 'not-for-you' && (
        <div>
          <Link href="/account" className="button">
            {words.menu.account}
          </Link>
        </div>
      )}
      {reason === 'failed' && (
        <div>
          <button type="button" className="button" onClick={() => location.reload()}>
            {words.again}
          </button>
        </div>
      )}
    </main>
  )
}
