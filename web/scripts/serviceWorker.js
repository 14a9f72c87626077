/* The phone's pages without network: its shell is kept as a whole, one build at a time. Answers of the API never pass here.
 * SHELL stands in front of this text in the built file: the version and the addresses of everything that the pages need. */
const NAME = `cunjing-phone-${SHELL.version}`
const PAGE = '/field.html'

self.addEventListener('install', (event) => {
  const fresh = SHELL.files.map((file) => new Request(file, { cache: 'reload' }))
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(fresh)))
})

async function dropOldShells() {
  const old = (await caches.keys()).filter((name) => name.startsWith('cunjing-phone-') && name !== NAME)
  await Promise.all(old.map((name) => caches.delete(name)))
}
self.addEventListener('activate', (event) => event.waitUntil(dropOldShells()))

/* The page asks for it when it starts, before anything could be typed. */
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') self.skipWaiting()
})

async function answer(request, path) {
  const cache = await caches.open(NAME)
  return (await cache.match(path)) ?? fetch(request)
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return
  if (request.mode === 'navigate') event.respondWith(answer(request, PAGE))
  else if (SHELL.files.includes(pathname)) event.respondWith(answer(request, pathname))
})
