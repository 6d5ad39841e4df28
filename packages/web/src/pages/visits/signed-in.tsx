import { bookWords, visitWords as words } from '@unspasm/guideline/words/en/book'
import type { Me } from '@unspasm/server/api'
import type { ComponentChildren } from 'preact'
import { Link, useLocation, useSearch } from 'wouter-preact'
import { useAsked } from '../asked/use-asked.ts'
import { BookFrame } from '../book/frame.tsx'
import { NoNetworkPage } from '../book/nothing-to-book.tsx'

/** What only somebody who is signed in can see; else the way to sign in, and back. */
export function SignedIn({ children }: { readonly children: (me: Me) => ComponentChildren }) {
  const [asked, again] = useAsked('GET /api/me', {})
  const [path] = useLocation()
  const query = useSearch()
  const back = query === '' ? path : `${path}?${query}`
  if (asked.state === 'loading') return <BookFrame title={bookWords.wait} />
  if (asked.state === 'failed') return <NoNetworkPage onAgain={() => void again()} />
  const { me } = asked.value
  if (me !== null) return <>{children(me)}</>
  return (
    <BookFrame
      title={words.signIn}
      bar={
        <Link className="button" href={`/sign-in?back=${encodeURIComponent(back)}`}>
          {bookWords.signIn.go}
        </Link>
      }
    />
  )
}
