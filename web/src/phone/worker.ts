/** How long a start may wait for a new version; longer, and the old one is as good. */
const PATIENCE_MS = 3_000

const changed = () => new Promise<boolean>((resolve) => {
  navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true })
  setTimeout(() => resolve(false), PATIENCE_MS)
})

/** Lets a version that arrived earlier take over, now that nothing has been typed yet. Resolves to whether the page has to load again. */
async function renew(): Promise<boolean> {
  const { waiting } = (await navigator.serviceWorker.getRegistration('/field')) ?? {}
  if (!waiting || !navigator.serviceWorker.controller) return false
  const taken = changed()
  waiting.postMessage('take-over')
  return taken
}

/** Keeps the phone's pages for the time without network. Plain HTTP has no service worker: then they need the network. */
export async function takeUpWorker(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  if (await renew()) location.reload()
  void navigator.serviceWorker.register('/field-sw.js', { scope: '/field' }).catch(() => undefined)
}
