import { start as words } from '@unspasm/guideline/words/en/check'
import type { Episode } from '../../device/records.ts'
import { EmergencyCall } from '../../ui/emergency-call.tsx'
import { Page } from '../../ui/page.tsx'
import { aboutWhom } from './begun-card.tsx'

type Props = {
  /** What is on the device. */
  readonly episode: Episode
  /** Whom the new check is for. */
  readonly who: Episode['who']
  readonly onStart: () => void
  readonly onKeep: () => void
}

/** Asks before answers are removed: another person never goes on with them. Source: hazard HZ-20. */
export function StartAgain({ episode, who, onStart, onKeep }: Props) {
  return (
    <Page
      title={who === episode.who ? words.replaceTitle : words.replaceTitleOther}
      top={
        <>
          <span className="brand">Unspasm</span>
          <EmergencyCall small />
        </>
      }
      bar={
        <>
          <button type="button" className="button" onClick={onStart}>
            {words.replaceYes}
          </button>
          <button type="button" className="button second" onClick={onKeep}>
            {words.replaceNo}
          </button>
        </>
      }
    >
      <p>{words.replaceText}</p>
      <p>{aboutWhom(episode)}</p>
    </Page>
  )
}
