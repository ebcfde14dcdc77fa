import { expect, test } from 'vitest'
import { addUp, countJourneys, countTests } from './counts.mjs'

test('what every part counted is added up', () => {
  const sum = addUp({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })
  expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 })
})

test('a test file that could not be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: ['one that failed'] },
      { status: 'failed', assertionResults: [] },
    ],
  }
  expect(countTests(report)).toEqual({ passed: 4, failed: 2, skipped: 2 })
})

test('a journey that needed a second try, and an error outside of any journey, count as failures', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
  expect(countJourneys({ stats, errors: ['the product did not start'] })).toEqual({ passed: 5, failed: 3, skipped: 2 })
})
