import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vitest/config'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

/**
 * The scripts of a public page come in three files: what changes with our dependencies, what every page shares, and the
 * page's own. Twenty small ones would compress worse, by 5 kB.
 */
function sharedChunk(id: string): string | undefined {
  if (
    /node_modules\/(react|react-dom|scheduler|@remix-run|react-router|react-router-dom|turbo-stream|i18next)\//.test(id)
  )
    return 'vendor'
  // What fetches a script that only some pages need.
  if (id.includes('vite/preload-helper')) return 'vendor'
  // What live pages of a workshop share, apart from what their first view needs.
  if (/\/app\/workshops\/(phone\/(ask|use-ask-again)|live\/(requests|use-live-workshop)|refresh-without)/.test(id))
    return 'workshop'
  if (/\/workshops\/(money|join-code|schema\/(kinds|live|tables))\.ts/.test(id)) return 'workshop'
  if (id.includes('/app/workshops/fetch-patiently')) return 'parts'
  return /\/app\/(ui|i18n|http)\//.test(id) ? 'parts' : undefined
}

export default defineConfig(({ isSsrBuild }) => ({
  // Vitest must not load the Remix plugin: it takes over module loading.
  plugins: [
    !process.env.VITEST &&
      remix({
        future: {
          v3_fetcherPersist: true,
          v3_relativeSplatPath: true,
          v3_throwAbortReason: true,
          v3_singleFetch: true,
          v3_lazyRouteDiscovery: true,
          v3_routeConfig: true,
        },
      }),
  ],
  // While developing, all that a page may import is made ready at the start: found later, two Reacts would meet in it.
  optimizeDeps: {
    include: [
      'react',
      'react-dom/client',
      'react/jsx-dev-runtime',
      '@remix-run/react',
      'i18next',
      'idb',
      'react-aria-components',
      'socket.io-client',
      'zod',
    ],
  },
  // A kilobyte on every phone: they stand in public/licences.txt, in full.
  esbuild: { legalComments: 'none' },
  build: {
    // A phone on a poor plan pays for each byte: no inlined assets, which the content policy would refuse anyway.
    assetsInlineLimit: 0,
    // Every browser that can run the modules at all fetches them ahead by itself.
    modulePreload: { polyfill: false },
    // Spares 600 bytes of detours. A phone too old for it works with the plain pages, as without scripts.
    target: 'es2022',
    // 4 kB less than the usual minifier leaves of React and the router: what a first page has to spare.
    minify: isSsrBuild ? false : 'terser',
    terserOptions: { module: true, compress: { passes: 2 } },
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: sharedChunk } },
  },
  test: {
    include: ['{app,server,db,test}/**/*.test.{ts,tsx}'],
    globalSetup: 'test/support/cluster.ts',
    // Two cores, one Postgres: more workers only wait for each other.
    maxWorkers: 2,
    // No module keeps anything between tests, and to load them anew for each file would take as long as a third of them.
    isolate: false,
    unstubGlobals: true,
    // They only end what hangs: a slow or busy machine is no failure. The slowest takes 10 s on two quiet cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}))
