import { VitePWA } from 'vite-plugin-pwa'

/**
 * The service worker: stores every file of the app on the device after the first visit. It waits until the page sends
 * SKIP_WAITING, so that a new version never interrupts somebody's work. Registered in src/web/update/.
 */
export const offline = VitePWA({
  strategies: 'generateSW',
  filename: 'sw.js',
  // The manifest is in public/; registering needs no script of its own.
  manifest: false,
  injectRegister: false,
  registerType: 'prompt',
  workbox: {
    cacheId: 'cohesietoets',
    // The pages, their code, and the fonts of both the screen (woff2) and the reports (ttf).
    globPatterns: ['**/*.{html,js,css,woff2,ttf,svg,png,webmanifest}'],
    // A participant's phone asks the server, which has the page that fits it.
    globIgnores: ['meedoen/**'],
    maximumFileSizeToCacheInBytes: 5_000_000,
    // The place in the app is in the hash, so there is one page; any other address is left to the server.
    navigateFallback: null,
    ignoreURLParametersMatching: [/./],
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: false,
    inlineWorkboxRuntime: true,
    sourcemap: false
  }
})
