import type { SkinLook } from '@unspasm/care/heat/heat-run'
import { heat as words } from '@unspasm/guideline/words/en/heat'
import '../../pages/check/questions.css'
import { SkinCamera } from './skin-camera.tsx'

type Props = { readonly onPick: (look: SkinLook) => void }

const looks = Object.entries(words.skin.looks) as readonly (readonly [SkinLook, string])[]

/** What the skin looks like; the camera helps to see it. Source: remedies 1.6. */
export function SkinPicker({ onPick }: Props) {
  return (
    <>
      <SkinCamera />
      <fieldset className="heat-comfort" aria-label={words.skin.title}>
        {looks.map(([look, label]) => (
          <button key={look} type="button" className="choice" onClick={() => onPick(look)}>
            {label}
          </button>
        ))}
      </fieldset>
    </>
  )
}
