/** Notices that are waiting, by id. */
const waiting = new Map<string, ReturnType<typeof setTimeout>>()

/** Whether this page can show notices of the system. */
export const mayNotify = (): boolean => 'Notification' in window && Notification.permission === 'granted'

/**
 * Shows a notice of the system at an instant, if the person allowed notices; asks for nothing.
 *
 * NOTE: it comes as long as the page lives, also in the background. Nobody can plan a notice past the end of the page
 * without a server; what must not be missed has a calendar file besides. Without a service worker none is shown.
 *
 * @param id  one notice of an id waits at a time.
 * @param at  instant of the steady clock, in milliseconds; one that is past shows it at once.
 * @param now the steady clock.
 */
export function notifyAt(id: string, at: number, now: number, title: string, body: string): void {
  cancelNotice(id)
  if (!mayNotify()) return
  waiting.set(
    id,
    setTimeout(
      () => {
        waiting.delete(id)
        void show(id, title, body)
      },
      Math.max(0, at - now),
    ),
  )
}

/** Takes a waiting notice back. */
export function cancelNotice(id: string): void {
  const timer = waiting.get(id)
  if (timer !== undefined) clearTimeout(timer)
  waiting.delete(id)
}

async function show(tag: string, title: string, body: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined)
  const options = { tag, body, requireInteraction: true }
  await registration?.showNotification(title, options)
}
