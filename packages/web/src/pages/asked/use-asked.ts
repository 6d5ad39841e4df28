import type { Api } from '@unspasm/server/api'
import { useEffect, useState } from 'preact/hooks'
import { send, type Refusal, type Sent } from '../../api.ts'

export type Asked<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Refusal }
  | { readonly state: 'ready'; readonly value: T }

/**
 * What the server has, and a way to ask again. An answer that comes after a later question is dropped.
 *
 * @param sent `null`: nothing is asked.
 */
export function useAsked<Route extends keyof Api>(
  route: Route,
  sent: Sent<Route> | null,
): readonly [Asked<Api[Route]['answer']>, () => Promise<void>] {
  type Held = { readonly question: string | null; readonly asked: Asked<Api[Route]['answer']> }
  const question = sent === null ? null : JSON.stringify(sent)
  const [held, hold] = useState<Held>({ question: null, asked: { state: 'loading' } })
  const [round, ask] = useState(0)
  useEffect(() => {
    if (question === null) return undefined
    let isWanted = true
    void send(route, JSON.parse(question) as Sent<Route>).then((reply) => {
      if (!isWanted) return
      const asked: Held['asked'] = reply.ok
        ? { state: 'ready', value: reply.value }
        : { state: 'failed', problem: reply.problem }
      hold({ question, asked })
    })
    return () => {
      isWanted = false
    }
  }, [route, question, round])
  const again = async () => ask((before) => before + 1)
  return [held.question === question ? held.asked : { state: 'loading' }, again]
}
