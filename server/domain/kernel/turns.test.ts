import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

test('one begins when the one before has ended, well or badly', async () => {
  const inTurn = createTurns()
  const seen: string[] = []
  const work =
    (name: string, fails = false) =>
    async () => {
      seen.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      seen.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    }
  const [one, two, three] = [inTurn(work('one')), inTurn(work('two', true)), inTurn(work('three'))]
  await expect(two).rejects.toThrow('two')
  expect(await Promise.all([one, three])).toEqual(['one', 'three'])
  expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends'])
})
