/** Long enough for the first screen to be drawn on a slow phone. A page that is out of sight may never be idle. */
const patienceMs = 2000

/**
 * Keeps the page on the device for when there is no network. Waits until the page has nothing else to do, so that
 * nothing competes with the first screen.
 *
 * A version that was fetched on an earlier visit takes over at once when no other page is open; the page then loads
 * itself again, before anything has been tapped.
 */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return
  void useWaitingVersion(navigator.serviceWorker)
  whenIdle(() => {
    // NOTE: without a service worker (a private window, no https) the page works as long as there is a network.
    navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  })
}

async function useWaitingVersion(container: ServiceWorkerContainer): Promise<void> {
  const registration = await container.getRegistration().catch(() => undefined)
  // NOTE: the very first version waits for a moment as well; there is nothing to take over from, and nothing to load again.
  if (!registration?.active || !registration.waiting) return
  container.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  registration.waiting.postMessage('take-over', [])
}

function whenIdle(run: () => void): void {
  const idle = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: patienceMs })
    else setTimeout(run, patienceMs)
  }
  if (document.readyState === 'complete') idle()
  else window.addEventListener('load', idle, { once: true })
}
