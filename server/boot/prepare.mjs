// Runs before anything is installed: nothing but Node may be imported here, or by what this imports.
import { ensureBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { checkNode, install } from './install.mjs'
import { CannotPrepare } from './step.mjs'

/** What each command of package.json needs, in order. */
const needs = {
  install: [checkNode, install],
  start: [checkNode, install, build],
  // The product is built beside the checks (test/run.mjs), which leave a core to it.
  test: [checkNode, install, ensureBrowser],
}

const purpose = process.argv[2] ?? 'start'
if (purpose !== 'install' && purpose !== 'start' && purpose !== 'test') {
  console.error(`prepare.mjs knows ${Object.keys(needs).join(', ')}, not ${purpose}.`)
  process.exit(2)
}
try {
  for (const prepare of needs[purpose]) prepare()
} catch (error) {
  if (!(error instanceof CannotPrepare)) throw error
  console.error(error.message)
  process.exit(1)
}
