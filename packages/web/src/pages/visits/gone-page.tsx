import { visitWords as words } from '@unspasm/guideline/words/en/book'
import { Link } from 'wouter-preact'
import { BookFrame } from '../book/frame.tsx'

/** No such visit, or somebody else's. */
export function GonePage() {
  return (
    <BookFrame
      title={words.gone}
      bar={
        <Link className="button" href="/visits">
          {words.all}
        </Link>
      }
    />
  )
}
