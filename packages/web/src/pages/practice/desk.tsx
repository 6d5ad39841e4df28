import type { StaffRow } from '@unspasm/server/api'
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { practiceWords as words } from '../../words/en/practice.ts'
import { useAsked, type Asked } from '../asked/use-asked.ts'

/** The practice at whose desk somebody sits, and what they are there. */
export type Desk = {
  readonly practiceId: string
  readonly name: string
  readonly zone: string
  /** Its people are invented. */
  readonly isDemonstration: boolean
  readonly isOwner: boolean
  /** The professional who the viewer is; `null`: none. */
  readonly ownId: string | null
}

export const DeskContext = createContext<Desk | null>(null)

/** @throws outside of the pages of a practice. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('expected the desk of a practice around the page, got none')
  return desk
}

/** The part of addresses that names the practice. */
export const usePractice = () => ({ practice: useDesk().practiceId })

const ownerPages = [
  ['overview', '/practice'],
  ['visits', '/practice/visits'],
  ['professionals', '/practice/professionals'],
  ['people', '/practice/people'],
  ['services', '/practice/services'],
  ['roles', '/practice/roles'],
  ['places', '/practice/places'],
  ['holidays', '/practice/holidays'],
  ['jobs', '/practice/jobs'],
  ['audit', '/practice/audit'],
] as const

/** Pages about one professional, after `/practice/professionals/:id`. */
const staffPages = ['hours', 'away', 'area', 'records', 'profile'] as const

function Menu() {
  const { isOwner, ownId } = useDesk()
  const [at] = useLocation()
  const menu = useRef<HTMLElement>(null)
  useEffect(() => {
    // NOTE: on a phone the menu is one line that is wider than the screen.
    menu.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [at])
  const link = (to: string, text: string) => (
    <li key={to}>
      <Link href={to} aria-current={at === to ? 'page' : undefined}>
        {text}
      </Link>
    </li>
  )
  return (
    <nav ref={menu} className="desk-menu" aria-label={words.navigation}>
      {isOwner && <ul>{ownerPages.map(([page, to]) => link(to, words.menu[page]))}</ul>}
      {ownId !== null && (
        <ul>
          {!isOwner && link('/practice', words.menu.visits)}
          {staffPages.map((page) => link(`/practice/professionals/${ownId}/${page}`, words.menu[page]))}
          {link('/practice/calendar', words.menu.calendar)}
        </ul>
      )}
      <ul>{link('/account', words.menu.account)}</ul>
    </nav>
  )
}

/** The pages about one professional. */
function StaffMenu({ staff }: { readonly staff: StaffRow }) {
  const [at] = useLocation()
  return (
    <nav className="desk-menu" aria-label={fullName(staff)}>
      <ul>
        {['', ...staffPages].map((page) => {
          const to = `/practice/professionals/${staff.id}${page && `/${page}`}`
          return (
            <li key={page}>
              <Link href={to} aria-current={at === to ? 'page' : undefined}>
                {page === '' ? fullName(staff) : words.menu[page as (typeof staffPages)[number]]}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

type Props = {
  readonly title: string
  /** Whom the page is about, when it is not the viewer. */
  readonly about?: StaffRow | null
  readonly children: ComponentChildren
}

/** One page of the practice: where one is, the menu, the content. */
export function DeskPage({ title, about = null, children }: Props) {
  const desk = useDesk()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${desk.name}`
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [title, desk.name])
  return (
    <main className="desk">
      <Menu />
      {desk.isDemonstration && <p className="demonstration">{words.demonstration}</p>}
      {about && about.id !== desk.ownId && <StaffMenu staff={about} />}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  )
}

type ReadyProps<T> = {
  readonly asked: Asked<T>
  readonly onAgain: () => void
  readonly children: (value: T) => ComponentChildren
}

/** What was asked, once it is there; else that it is coming, or why not. */
export function Ready<T>({ asked, onAgain, children }: ReadyProps<T>) {
  if (asked.state === 'ready') return <>{children(asked.value)}</>
  if (asked.state === 'loading') return <output>{words.loading}</output>
  const isGone = ['record/not-found', 'person/not-allowed'].includes(asked.problem.code)
  return (
    <div role="alert" className="stack">
      <p>{isGone ? words.notThere : words.failed}</p>
      {!isGone && (
        <div>
          <button type="button" className="button second" onClick={onAgain}>
            {words.again}
          </button>
        </div>
      )}
    </div>
  )
}

/** Everything that the viewer may see of one professional. */
export function useStaff(id: string) {
  return useAsked('GET /api/practices/:practice/staff/:id', { params: { ...usePractice(), id } })
}

/** "My hours" for oneself, "Hours of Ana Silva" for somebody else. */
export function titleFor(own: string, other: string, staff: StaffRow | null, ownId: string | null): string {
  return staff === null || staff.id === ownId ? own : other.replace('{name}', fullName(staff))
}

export const fullName = ({ firstName, name }: Pick<StaffRow, 'firstName' | 'name'>) => name || firstName
