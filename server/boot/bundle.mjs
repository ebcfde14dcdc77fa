import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './step.mjs'

// After Remix's own build, which empties build/. Packages stay outside; our own names (#domain/…) go in.
await build({
  absWorkingDir: root,
  // What learns, and what writes large files, runs in threads, which need files of their own.
  entryPoints: {
    main: 'server/main.ts',
    'suggestions-thread': 'server/suggestions/thread.ts',
    'heavy-thread': 'server/jobs/thread.ts',
  },
  outdir: join('build', 'server'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  external: ['*/build/server/index.js'],
  sourcemap: true,
  // Before the pages are loaded: without the word React would come as its slower development build.
  banner: { js: "process.setSourceMapsEnabled(true); process.env.NODE_ENV ??= 'production';" },
  logLevel: 'warning',
})
