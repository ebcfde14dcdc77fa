import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './step.mjs'

// After Remix's own build, which empties build/. Packages stay outside; our own names (#domain/…) go in.
await build({
  absWorkingDir: root,
  entryPoints: ['server/main.ts'],
  outfile: join('build', 'server', 'main.js'),
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
