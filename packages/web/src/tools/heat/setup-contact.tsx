import { heat } from '@unspasm/guideline/words/en/heat'
import { useState } from 'preact/hooks'
import type { ScreenProps } from './setup-screen-props.ts'
import { SpokenPage } from './spoken-page.tsx'
import { useContact } from './use-contact.ts'

const words = heat.contact

/** Whom to call when nobody answers; may stay empty. Source: remedies 1.5, 1.6. */
export function ContactScreen({ title, lines, labels, wayOut, onAnswer }: ScreenProps) {
  const [contact, setContact] = useContact()
  const [name, setName] = useState(contact.name)
  const [phone, setPhone] = useState(contact.phone)
  const save = () => {
    setContact(() => ({ name: name.trim(), phone: phone.trim() }))
    onAnswer('done')
  }
  const bar = (
    <button type="button" className="button" onClick={save}>
      {labels['done']}
    </button>
  )
  return (
    <SpokenPage title={title} lines={lines} bar={bar}>
      <label className="heat-field">
        {words.name}
        <input value={name} autoComplete="off" onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <label className="heat-field">
        {words.phone}
        <input type="tel" value={phone} autoComplete="off" onInput={(event) => setPhone(event.currentTarget.value)} />
      </label>
      {wayOut}
    </SpokenPage>
  )
}
