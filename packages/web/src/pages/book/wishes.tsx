import { bookWords } from '@unspasm/guideline/words/en/book'
import type { TherapistCard } from '@unspasm/server/api'
import { useId } from 'preact/hooks'
import type { Draft } from './draft.ts'
import '../../ui/disclosure.css'

const words = bookWords.times

type Props = {
  readonly therapists: readonly TherapistCard[]
  readonly draft: Draft
  readonly onWish: (wish: Pick<Draft, 'language'> | Pick<Draft, 'gender'>) => void
}

/** The name of a language in the language of the page, as the browser knows it. */
const nameOf = (tag: string) => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag

/** Which language, and who. What is wished is shown open. */
export function Wishes({ therapists, draft: { language, gender }, onWish }: Props) {
  const [languageId, genderId] = [useId(), useId()]
  const spoken = therapists.flatMap(({ languages }) => languages)
  const tags = [...new Set(language === '' ? spoken : [...spoken, language])].toSorted()
  return (
    <details className="disclosure" open={language !== '' || gender !== ''}>
      <summary>{words.wishes}</summary>
      <div className="book-wishes">
        <div className="field">
          <label htmlFor={languageId}>{words.language}</label>
          <select
            id={languageId}
            value={language}
            onChange={(event) => onWish({ language: event.currentTarget.value })}
          >
            <option value="">{words.anyLanguage}</option>
            {tags.map((tag) => (
              <option key={tag} value={tag}>
                {nameOf(tag)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={genderId}>{words.gender}</label>
          <select
            id={genderId}
            value={gender}
            onChange={(event) => onWish({ gender: event.currentTarget.value as Draft['gender'] })}
          >
            <option value="">{words.anyGender}</option>
            <option value="woman">{words.woman}</option>
            <option value="man">{words.man}</option>
          </select>
        </div>
      </div>
    </details>
  )
}
