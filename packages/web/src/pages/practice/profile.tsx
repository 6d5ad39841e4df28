import type { Gender, Staff } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { practiceWords } from '../../words/en/practice.ts'
import { languageName, offeredLanguages } from '../../ui/languages.ts'
import { DeskPage, Ready, titleFor, usePractice, useDesk, useStaff } from './desk.tsx'
import { ChoiceField, LongField, TextField } from './fields.tsx'
import { FileField, type UploadedFile } from './file-field.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'

const words = practiceWords.profile
const genders = ['none', 'woman', 'man', 'other'] as const

/** What customers see of somebody, apart from what was checked. */
export function ProfilePage({ id }: { readonly id: string }) {
  const { ownId } = useDesk()
  const [asked, load] = useStaff(id)
  const person = asked.state === 'ready' ? asked.value : null
  return (
    <DeskPage title={titleFor(words.title, words.titleOf, person, ownId)} about={person}>
      <Ready asked={asked} onAgain={() => void load()}>
        {(staff) => <ProfileForm staff={staff} onPhoto={load} />}
      </Ready>
    </DeskPage>
  )
}

function ProfileForm({ staff, onPhoto }: { readonly staff: Staff; readonly onPhoto: () => Promise<void> }) {
  const practice = usePractice()
  const [about, setAbout] = useState(staff.about)
  const [languages, setLanguages] = useState(staff.languages)
  const [gender, setGender] = useState<Gender | 'none'>(staff.gender ?? 'none')
  const [since, setSince] = useState(String(staff.workingSinceYear ?? ''))
  const [photo, setPhoto] = useState<UploadedFile | null>(null)
  const { outcome, change } = useChange()
  const save = () =>
    change('PUT /api/practices/:practice/staff/:id/profile', {
      params: { ...practice, id: staff.id },
      body: {
        about,
        languages,
        gender: gender === 'none' ? null : gender,
        workingSinceYear: since === '' ? null : Number(since),
      },
    })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <LongField
        label={words.about}
        help={words.aboutHelp}
        isOptional
        value={about}
        onChange={setAbout}
        longest={600}
      />
      <fieldset className="stack">
        <legend>{words.languages}</legend>
        <ul className="rows">
          {languages.map((language) => (
            <li key={language}>
              <span className="grow">{languageName(language)}</span>
              <button
                type="button"
                className="button plain"
                onClick={() => setLanguages(languages.filter((one) => one !== language))}
              >
                {practiceWords.remove}
                <span className="unseen">: {languageName(language)}</span>
              </button>
            </li>
          ))}
        </ul>
        <ChoiceField
          label={words.addLanguage}
          value=""
          none={practiceWords.choose}
          options={offeredLanguages
            .filter((language) => !languages.includes(language))
            .map((language) => [language, languageName(language)])}
          onChange={(language) => language !== '' && setLanguages([...languages, language])}
        />
      </fieldset>
      <ChoiceField
        label={words.gender}
        value={gender}
        options={genders.map((one) => [one, words.genders[one]])}
        onChange={(one) => setGender(one as Gender | 'none')}
      />
      <TextField label={words.since} isOptional type="number" value={since} onChange={setSince} />
      <FileField
        label={words.photo}
        help={words.photoHelp}
        isOptional
        accept=".png,.jpg,.jpeg,.webp"
        route="POST /api/practices/:practice/staff/:id/photo"
        id={staff.id}
        file={photo}
        onFile={(file) => {
          setPhoto(file)
          void onPhoto()
        }}
      />
      <OutcomeNote outcome={outcome} />
      <div>
        <button type="submit" className="button">
          {practiceWords.save}
        </button>
      </div>
    </form>
  )
}
