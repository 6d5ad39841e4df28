import { bookWords as words } from '@unspasm/guideline/words/en/book'
import type { ComponentChildren } from 'preact'
import { BackLink } from '../../ui/back-link.tsx'
import { EmergencyCall } from '../../ui/emergency-call.tsx'
import { Page } from '../../ui/page.tsx'
import './book.css'

type Props = {
  /** A sentence a person would say. */
  readonly title: string
  /** The title is a day and a time: a line ends between them. */
  readonly isTime?: boolean
  readonly bar?: ComponentChildren
  readonly children?: ComponentChildren
}

/** A page of booking: the way back and the call for help on top. */
export function BookFrame({ title, isTime = false, bar, children }: Props) {
  const top = (
    <>
      <BackLink>{words.back}</BackLink>
      <EmergencyCall small />
    </>
  )
  return (
    <Page title={title} className={isTime ? 'book book-at' : 'book'} top={top} bar={bar}>
      {children}
    </Page>
  )
}
