import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { noticeVersion } from './schema.ts'

/**
 * What each version of the notice said, as a hash of its English sentences. When this test fails, the sentences have
 * changed: give them a new version in schema.ts and add its hash here. Old lines stay, as people read those.
 */
const notices: Record<string, string> = {
  '2026-11-22': '1ae0e684b237c46193a834d8b475cac6cc3bfc8cb5e88240171795e6cbfec5e6',
  '2026-11-23': '21050429033cff50104bf5dc26be39f0e4fc85972708f1203418dc037968189d',
}

test('the wording that people agree to belongs to the version that is kept with their consent', () => {
  const sentences = (name: string) => JSON.parse(readFileSync(`public/locales/en/${name}.json`, 'utf8'))
  // A receipt asks once more whether somebody wants to be told.
  const asked = [sentences('surveys').consent, sentences('receipts').told]
  const hash = createHash('sha256').update(JSON.stringify(asked)).digest('hex')
  expect(notices[noticeVersion]).toBe(hash)
})
