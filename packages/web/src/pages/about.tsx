import { guidelineVersion, signature } from '@unspasm/guideline/guideline'
import { emergencyNumberText } from '@unspasm/guideline/region-of'
import { aboutWords as words } from '@unspasm/guideline/words/en/about'
import { unsigned } from '@unspasm/guideline/words/en/result'
import { useState } from 'preact/hooks'
import { BackLink } from '../ui/back-link.tsx'
import { EmergencyCall } from '../ui/emergency-call.tsx'
import { Page } from '../ui/page.tsx'
import { useRegion } from '../ui/region.ts'
import { AllSources } from '../ui/source-note.tsx'

/** What this is, for whom, how it decides, who has signed it, and where everything comes from. */
export function AboutPage() {
  const region = useRegion()
  const [sourcesOpen, openSources] = useState(false)
  const signed = signature
    ? words.signed
        .replace('{name}', signature.name)
        .replace('{licence}', signature.licence)
        .replace('{version}', signature.version)
        .replace('{signedOn}', signature.signedOn)
    : unsigned

  return (
    <Page
      title={words.title}
      top={
        <>
          <BackLink>{words.back}</BackLink>
          <EmergencyCall small />
        </>
      }
    >
      {words.parts.map(({ title, text }) => (
        <section key={title} className="stack">
          <h2>{title}</h2>
          {text.map((sentence) => (
            <p key={sentence}>{sentence.replace('{emergencyNumber}', emergencyNumberText(region))}</p>
          ))}
        </section>
      ))}
      <section className="stack">
        <h2>{words.signatureTitle}</h2>
        <p>{signed}</p>
      </section>
      <section className="stack">
        <h2>{words.sourcesTitle}</h2>
        <p>{words.sourcesText}</p>
        <details className="disclosure small" onToggle={(event) => openSources(event.currentTarget.open)}>
          <summary>{words.sourcesOpen}</summary>
          {sourcesOpen && <AllSources />}
        </details>
      </section>
      <section className="stack">
        <h2>{words.licenceTitle}</h2>
        <p>{words.licence.replace('{version}', guidelineVersion)}</p>
      </section>
    </Page>
  )
}
