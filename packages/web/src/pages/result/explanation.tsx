import type { Assessment } from '@unspasm/care/assess'
import { guidelineVersion, signature } from '@unspasm/guideline/guideline'
import { explanationWords as words } from '@unspasm/guideline/words/en/explanation'
import { signedBy, unsigned } from '@unspasm/guideline/words/en/result'
import { useAppState } from '../../app-state.tsx'
import type { Episode } from '../../device/records.ts'
import { aboutText } from './age.ts'
import { GivenAnswersList } from './given-answers-list.tsx'
import { LikelyCausesSection } from './likely-causes-section.tsx'
import { PermissionsSection } from './permissions-section.tsx'
import { ReasonsSection } from './reasons-section.tsx'
import { longPainText } from './likely-causes.ts'

type Props = { readonly episode: Episode; readonly assessment: Assessment }

/** Why the result is what it is: the answers that decided, the causes, what is closed, and all answers. */
export function Explanation({ episode, assessment }: Props) {
  const { clock } = useAppState()
  const on = clock.today()
  const { answers } = episode.check
  const longPain = longPainText(answers, on)
  const signed = signature
    ? signedBy
        .replace('{name}', signature.name)
        .replace('{licence}', signature.licence)
        .replace('{signedOn}', signature.signedOn)
    : unsigned

  return (
    <>
      {longPain && <p className="long-pain">{longPain}</p>}
      <PermissionsSection assessment={assessment} answers={answers} on={on} />
      <ReasonsSection assessment={assessment} answers={answers} on={on} />
      <LikelyCausesSection assessment={assessment} answers={answers} />
      <GivenAnswersList answers={answers} />
      <section className="about-result small quiet">
        <h2>{words.about}</h2>
        <p>{aboutText(episode)}</p>
        <p>{words.aboutGuideline.replace('{version}', guidelineVersion).replace('{signature}', signed)}</p>
      </section>
    </>
  )
}
