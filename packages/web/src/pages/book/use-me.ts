import type { Me } from '@unspasm/server/api'
import { useAsked, type Asked } from '../asked/use-asked.ts'

/** Who is signed in to a practice; `null`: nobody, or to another practice. */
export function useMe(practice: string): readonly [Asked<Me | null>, () => Promise<void>] {
  const [asked, again] = useAsked('GET /api/me', {})
  if (asked.state !== 'ready') return [asked, again]
  const { me } = asked.value
  return [{ state: 'ready', value: me?.practice === practice ? me : null }, again]
}
