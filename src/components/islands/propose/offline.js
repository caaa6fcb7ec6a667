/* global self, caches, fetch, URL */

// Keeps the page on which changes are proposed at hand without a connection, for who asked for that. It has power over the folder of
// that page alone, and hands out what was kept only where the network gives nothing: no other page can be shown as it was.

const cacheName = `veedor-propose ${self.registration.scope}`;

const answer = async (request) => {
  try {
    const response = await fetch(request);
    // Once what was kept has been deleted, nothing is kept again.
    if (response.ok && (await caches.has(cacheName)))
      await (await caches.open(cacheName)).put(request, response.clone());
    return response;
  } catch (fault) {
    const ignoreSearch = request.mode === 'navigate';
    const kept =
      (await caches.has(cacheName)) &&
      (await (await caches.open(cacheName)).match(request, { ignoreSearch }));
    if (kept) return kept;
    throw fault;
  }
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === self.location.origin)
    event.respondWith(answer(request));
});
