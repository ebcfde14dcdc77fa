import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vitest/config'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
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
  build: {
    // A phone on a poor plan pays for each byte: no inlined assets, which the content policy would refuse anyway.
    assetsInlineLimit: 0,
  },
  test: {
    include: ['{app,server,db,test}/**/*.test.{ts,tsx}'],
    globalSetup: 'test/support/cluster.ts',
    // Two cores, one Postgres: more workers only wait for each other.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
