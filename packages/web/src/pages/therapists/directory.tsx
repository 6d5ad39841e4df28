import type { ServiceKind } from '@unspasm/guideline/practice/professional-role'
import { serviceKindNames } from '@unspasm/guideline/words/en/professions'
import type { TherapistCard } from '@unspasm/server/api'
import { useEffect, useId, useState } from 'preact/hooks'
import { useSearch } from 'wouter-preact'
import { therapistWords as words } from '../../words/en/therapists.ts'
import { languageName } from '../../ui/languages.ts'
import type { Place } from '../../ui/map-projection.ts'
import { Page } from '../../ui/page.tsx'
import { useAsked } from '../asked/use-asked.ts'
import { TherapistCardView } from './card.tsx'
import { Failed, TherapistsTop } from './frame.tsx'
import { PlaceChoice } from './place-choice.tsx'

/** Who works here, by what is needed, where, and wishes. Nothing about the person is sent but the place they choose. */
export function DirectoryPage({ practiceId }: { readonly practiceId: string | null }) {
  const [asked, load] = useAsked('GET /api/practices', practiceId === null ? {} : null)
  const id = practiceId ?? (asked.state === 'ready' ? (asked.value.practices[0]?.id ?? null) : null)
  const isEmpty = practiceId === null && asked.state === 'ready' && id === null
  const isFailed = practiceId === null && asked.state === 'failed'
  return (
    <Page title={words.title} className="therapists" top={<TherapistsTop />}>
      {isEmpty && <p>{words.noPractice}</p>}
      {isFailed && <Failed onAgain={() => void load()} />}
      {id !== null && <Search practiceId={id} />}
    </Page>
  )
}

export type ChosenPlace = Place & { readonly name: string | null }

type Wishes = {
  readonly kind: ServiceKind | ''
  readonly place: ChosenPlace | null
  readonly language: string
  readonly gender: '' | 'woman' | 'man'
}

/** The query of a search; what is not wished is left out. */
function queryOf({ kind, place, language, gender }: Wishes): Readonly<Record<string, string>> {
  return {
    ...(kind && { kind }),
    ...(place && { latitude: String(place.latitude), longitude: String(place.longitude) }),
    ...(language && { language }),
    ...(gender && { gender }),
  }
}

const isKind = (text: string | null): text is ServiceKind => text !== null && text in serviceKindNames

function Search({ practiceId }: { readonly practiceId: string }) {
  const needed = new URLSearchParams(useSearch()).get('kind')
  const [wishes, setWishes] = useState<Wishes>({
    kind: isKind(needed) ? needed : '',
    place: null,
    language: '',
    gender: '',
  })
  const params = { practice: practiceId }
  const [practice] = useAsked('GET /api/practices/:practice', { params })
  const [services] = useAsked('GET /api/practices/:practice/services', { params })
  const [found, load] = useAsked('GET /api/practices/:practice/professionals', { params, query: queryOf(wishes) })
  const [languages, setLanguages] = useState<readonly string[]>([])
  useEffect(() => {
    if (found.state !== 'ready') return
    setLanguages((known) => [...new Set([...known, ...found.value.therapists.flatMap((one) => one.languages)])].sort())
  }, [found])
  const kinds = services.state === 'ready' ? [...new Set(services.value.services.map(({ kind }) => kind))] : []

  return (
    <>
      {practice.state === 'ready' && practice.value.isDemonstration && (
        <p className="demonstration">{words.demonstration}</p>
      )}
      <section className="stack" aria-label={words.search}>
        <Choice
          label={words.need}
          value={wishes.kind}
          options={[['', words.anyNeed], ...kinds.map((kind) => [kind, serviceKindNames[kind]] as const)]}
          onChange={(kind) => setWishes({ ...wishes, kind: kind as Wishes['kind'] })}
        />
        <PlaceChoice
          practiceId={practiceId}
          place={wishes.place}
          onPlace={(place) => setWishes({ ...wishes, place })}
        />
        <div className="wishes">
          <Choice
            label={words.language}
            value={wishes.language}
            options={[['', words.anyLanguage], ...languages.map((tag) => [tag, languageName(tag)] as const)]}
            onChange={(language) => setWishes({ ...wishes, language })}
          />
          <Choice
            label={words.gender}
            value={wishes.gender}
            options={[
              ['', words.anyGender],
              ['woman', words.woman],
              ['man', words.man],
            ]}
            onChange={(gender) => setWishes({ ...wishes, gender: gender as Wishes['gender'] })}
          />
        </div>
      </section>
      <section className="stack" aria-live="polite">
        {found.state === 'loading' && <p>{words.loading}</p>}
        {found.state === 'failed' && <Failed onAgain={() => void load()} />}
        {found.state === 'ready' && <Found practiceId={practiceId} therapists={found.value.therapists} />}
      </section>
    </>
  )
}

type FoundProps = { readonly practiceId: string; readonly therapists: readonly TherapistCard[] }

function Found({ practiceId, therapists }: FoundProps) {
  if (therapists.length === 0) {
    return (
      <>
        <h2>{words.none}</h2>
        <p>{words.noneHelp}</p>
      </>
    )
  }
  const count = therapists.length === 1 ? words.found.one : words.found.other
  return (
    <>
      <h2>{count.replace('{count}', String(therapists.length))}</h2>
      <ul className="cards">
        {therapists.map((therapist) => (
          <li key={therapist.id}>
            <TherapistCardView practiceId={practiceId} therapist={therapist} />
          </li>
        ))}
      </ul>
    </>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
