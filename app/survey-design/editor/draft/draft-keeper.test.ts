import { expect, test } from 'vitest'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import type { Step, StepAnswer } from '../contract.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { copyKeeper } from './kept-copy.ts'
import type { Sent } from './send-step.ts'
import { mostWaiting } from './unsent.ts'

const titled = (title: string) => ({ title: { en: title }, items: [] }) as unknown as Definition
const retitle = (title: string) => (definition: Definition) => ({ ...definition, title: { en: title } })

/** A server with a history, a browser's storage, and time that passes when a test says so. */
function scene(stored = new Map<string, string>(), history = ['']) {
  let isConnected = true
  let answersGetLost = false
  let pending: { work: () => void; ms: number } | null = null
  const steps: Step[] = []
  const server = { history: history.map(titled), at: history.length - 1 }
  const standing = (): StepAnswer => ({
    revision: server.at + 1,
    canUndo: server.at > 0,
    canRedo: server.at < server.history.length - 1,
    faults: [],
    missing: [],
  })
  const answer = (step: Step): StepAnswer => {
    const now = () => server.history[server.at] as Definition
    if (step.basedOn !== server.at + 1)
      return { ...standing(), definition: now(), problem: { kind: 'conflict', code: 'survey-desk.changed-elsewhere' } }
    if (step.intent === 'save') {
      server.history = [...server.history.slice(0, server.at + 1), structuredClone(step.definition)]
      server.at += 1
      return standing()
    }
    server.at += step.intent === 'undo' ? -1 : 1
    return { ...standing(), definition: now() }
  }
  const send = async (step: Step): Promise<Sent> => {
    steps.push(step)
    if (!isConnected) return 'lost'
    const answered = answer(step)
    return answersGetLost ? 'lost' : { answer: answered }
  }
  const storage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
    removeItem: (name: string) => void stored.delete(name),
  } as Storage
  const keeper = new DraftKeeper(
    { ...standing(), definition: server.history[server.at] as Definition },
    {
      send,
      copy: copyKeeper(() => storage, 'a-survey'),
      now: () => 1_000,
      later(work, ms) {
        pending = { work, ms }
        return () => {
          pending = null
        }
      },
    },
  )
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }
  return {
    keeper,
    server,
    steps,
    stored,
    settle,
    waits: () => pending?.ms ?? null,
    title: () => keeper.read().definition.title.en,
    saved: () => server.history[server.at]?.title.en,
    is: () => keeper.read().save.is,
    async pass() {
      const due = pending
      pending = null
      due?.work()
      await settle()
    },
    connect: (connected: boolean) => {
      isConnected = connected
    },
    loseAnswers: (lose: boolean) => {
      answersGetLost = lose
    },
    elsewhere(title: string) {
      server.history = [...server.history.slice(0, server.at + 1), titled(title)]
      server.at += 1
    },
  }
}

test('what is typed is sent once, a moment after the last key', async () => {
  const it = scene()
  it.keeper.edit(retitle('P'))
  it.keeper.edit(retitle('Pa'))
  expect([it.is(), it.waits()]).toEqual(['waiting', 600])
  await it.pass()
  expect([it.is(), it.saved(), it.steps.length]).toEqual(['saved', 'Pa', 1])
  expect(it.stored.size).toBe(0)
})

test('what is typed while a save is on its way goes with the next one', async () => {
  const it = scene()
  it.keeper.edit(retitle('One'))
  const sending = it.keeper.flush()
  it.keeper.edit(retitle('Two'))
  await sending
  expect([it.is(), it.saved(), it.waits()]).toEqual(['waiting', 'One', 600])
  await it.pass()
  expect([it.is(), it.saved()]).toEqual(['saved', 'Two'])
})

test('whoever leaves the page waits for what was typed last, also while a save is on its way', async () => {
  const it = scene()
  it.keeper.edit(retitle('One'))
  expect(it.keeper.isUnfinished()).toBe(true)
  void it.keeper.flush()
  it.keeper.edit(retitle('Two'))
  await it.keeper.finish()
  expect([it.saved(), it.keeper.isUnfinished()]).toEqual(['Two', false])
  it.connect(false)
  it.keeper.edit(retitle('Three'))
  await it.keeper.finish()
  expect([it.is(), it.keeper.isUnfinished()]).toEqual(['lost', false])
})

test('without a connection it is kept in the browser, and tried again', async () => {
  const it = scene()
  it.connect(false)
  it.keeper.edit(retitle('Mine'))
  await it.pass()
  expect([it.is(), it.waits(), it.stored.size]).toEqual(['lost', 5000, 1])
  it.keeper.edit(retitle('Mine, longer'))
  expect(it.is()).toBe('lost')
  it.connect(true)
  it.keeper.retry()
  await it.settle()
  expect([it.is(), it.saved(), it.stored.size]).toEqual(['saved', 'Mine, longer', 0])
})

test('a page that is closed in between is put back and saved when it opens again', async () => {
  const before = scene()
  before.connect(false)
  before.keeper.edit(retitle('On the train'))
  await before.pass()
  before.keeper.stop()

  const it = scene(before.stored)
  it.keeper.putBack()
  expect([it.title(), it.keeper.read().wasPutBack]).toEqual(['On the train', true])
  await it.settle()
  expect([it.is(), it.saved(), it.stored.size]).toEqual(['saved', 'On the train', 0])
})

test('what was kept of an older draft is not put over a newer one: somebody chooses', async () => {
  const before = scene()
  before.connect(false)
  before.keeper.edit(retitle('Mine'))
  const it = scene(before.stored, ['', 'Theirs'])
  it.keeper.putBack()
  expect([it.is(), it.title(), it.saved()]).toEqual(['conflict', 'Mine', 'Theirs'])
})

test('a save whose answer got lost is not taken for somebody else’s', async () => {
  const it = scene()
  it.loseAnswers(true)
  it.keeper.edit(retitle('One'))
  await it.pass()
  it.loseAnswers(false)
  await it.pass()
  expect([it.is(), it.saved(), it.server.at]).toEqual(['saved', 'One', 1])

  it.loseAnswers(true)
  it.keeper.edit(retitle('Two'))
  await it.pass()
  it.keeper.edit(retitle('Three'))
  it.loseAnswers(false)
  await it.pass()
  await it.pass()
  expect([it.is(), it.saved()]).toEqual(['saved', 'Three'])
})

test.each([
  ['mine', 'Mine', 'Theirs'],
  ['theirs', 'Theirs', 'Mine'],
] as const)('changed elsewhere: keeping %s loses neither', async (whose, kept, other) => {
  const it = scene()
  it.elsewhere('Theirs')
  it.keeper.edit(retitle('Mine'))
  await it.pass()
  expect([it.is(), it.title(), it.saved()]).toEqual(['conflict', 'Mine', 'Theirs'])
  await it.keeper.resolve(whose)
  expect([it.is(), it.title(), it.saved()]).toEqual(['saved', kept, kept])
  await it.keeper.travel('undo')
  expect(it.title()).toBe(other)
})

test('what is typed before somebody chose stays with one’s own', async () => {
  const it = scene()
  it.elsewhere('Theirs')
  it.keeper.edit(retitle('Mine'))
  await it.pass()
  it.keeper.edit(retitle('Mine, longer'))
  expect([it.is(), it.waits()]).toEqual(['conflict', null])
  await it.keeper.resolve('mine')
  expect(it.saved()).toBe('Mine, longer')
})

test('an undo takes back what was just typed, a redo brings it again', async () => {
  const it = scene()
  it.keeper.edit(retitle('One'))
  await it.keeper.travel('undo')
  expect([it.title(), it.is()]).toEqual(['', 'saved'])
  expect(it.keeper.read().standing).toMatchObject({ canUndo: false, canRedo: true })
  await it.keeper.travel('redo')
  expect(it.title()).toBe('One')
})

test('each quick press of undo counts, also while a save is on its way', async () => {
  const it = scene(new Map(), ['One', 'Two', 'Three'])
  it.keeper.edit(retitle('Four'))
  void it.keeper.flush()
  void it.keeper.travel('undo')
  void it.keeper.travel('undo')
  await it.settle()
  await it.settle()
  expect([it.title(), it.saved()]).toEqual(['Two', 'Two'])
  await Promise.all(['undo', 'undo', 'undo'].map(() => it.keeper.travel('undo')))
  expect([it.title(), it.is()]).toEqual(['One', 'saved'])
})

test('an undo never takes back what somebody else did meanwhile: one chooses between the two', async () => {
  const it = scene(new Map(), ['One', 'Two'])
  it.server.history.push(titled('Theirs'))
  it.server.at += 1
  await it.keeper.travel('undo')
  expect([it.title(), it.saved(), it.is()]).toEqual(['Two', 'Theirs', 'conflict'])
  await it.keeper.resolve('mine')
  expect([it.title(), it.saved(), it.is()]).toEqual(['Two', 'Two', 'saved'])
})

test('a move after some typing is taken back by itself', async () => {
  const it = scene()
  it.keeper.edit(retitle('Typed'))
  it.keeper.edit(retitle('Moved'), 'step')
  expect(it.steps).toHaveLength(1)
  await it.settle()
  await it.pass()
  expect(it.saved()).toBe('Moved')
  await it.keeper.travel('undo')
  expect(it.title()).toBe('Typed')
  await it.keeper.travel('undo')
  expect(it.title()).toBe('')
})

test.each(['an earlier save is on its way', 'there is no connection'])(
  'a step after some typing is taken back by itself while %s',
  async (meanwhile) => {
    const it = scene()
    it.connect(meanwhile === 'an earlier save is on its way')
    it.keeper.edit(retitle('One'))
    void it.keeper.flush()
    it.keeper.edit(retitle('Two'))
    it.keeper.edit(retitle('named'), 'naming')
    it.keeper.edit(retitle('Removed'), 'step')
    await it.settle()
    it.connect(true)
    for (let save = 0; save < 3; save += 1) await it.pass()
    expect([it.is(), it.saved()]).toEqual(['saved', 'Removed'])
    await it.keeper.travel('undo')
    expect(it.title()).toBe('named')
    await it.keeper.travel('undo')
    expect(it.title()).toBe('One')
  },
)

test('an undo right after a step, and whoever leaves right after it, wait for all that was typed before', async () => {
  const it = scene()
  it.keeper.edit(retitle('One'))
  void it.keeper.flush()
  it.keeper.edit(retitle('Two'))
  it.keeper.edit(retitle('Removed'), 'step')
  await it.keeper.travel('undo')
  expect([it.title(), it.saved()]).toEqual(['Two', 'Two'])
  it.keeper.edit(retitle('Three'))
  void it.keeper.flush()
  it.keeper.edit(retitle('Four'))
  it.keeper.edit(retitle('Removed again'), 'step')
  it.keeper.stop()
  await it.settle()
  await it.settle()
  expect(it.server.history.slice(-3).map(({ title }) => title.en)).toEqual(['Three', 'Four', 'Removed again'])
  expect(it.stored.size).toBe(0)
})

test('what was typed before a step is its own also where an answer got lost', async () => {
  const it = scene()
  it.loseAnswers(true)
  it.keeper.edit(retitle('One'))
  void it.keeper.flush()
  it.keeper.edit(retitle('Two'))
  it.keeper.edit(retitle('Removed'), 'step')
  await it.settle()
  it.loseAnswers(false)
  for (let save = 0; save < 4; save += 1) await it.pass()
  expect([it.is(), it.server.history.map(({ title }) => title.en)]).toEqual(['saved', ['', 'One', 'Two', 'Removed']])
})

test('without a connection for long, the last steps stay apart and the first become one', async () => {
  const it = scene()
  it.connect(false)
  for (let step = 0; step < mostWaiting * 2; step += 1) {
    it.keeper.edit(retitle(`Typed ${step}`))
    it.keeper.edit(retitle(`Moved ${step}`), 'step')
    await it.settle()
  }
  it.connect(true)
  await it.keeper.finish()
  expect(it.saved()).toBe(`Moved ${mostWaiting * 2 - 1}`)
  expect(it.server.at).toBeLessThanOrEqual(mostWaiting + 1)
  await it.keeper.travel('undo')
  expect(it.title()).toBe(`Typed ${mostWaiting * 2 - 1}`)
})

test('a refusal is said, nothing is lost, and the next change is tried again', async () => {
  const it = scene()
  const tooLong = { kind: 'invalid', code: 'survey-desk.wording-too-long' } as const
  const keeper = new DraftKeeper(
    { revision: 1, canUndo: false, canRedo: false, faults: [], missing: [], definition: titled('') },
    {
      send: async (step) =>
        step.intent === 'save' && step.definition.title.en === 'long'
          ? { refused: tooLong }
          : { answer: it.keeper.read().standing },
      copy: copyKeeper(() => ({ setItem() {} }) as unknown as Storage, 'other'),
      now: () => 0,
      later: () => () => {},
    },
  )
  keeper.edit(retitle('long'))
  await keeper.flush()
  expect(keeper.read()).toMatchObject({
    save: { is: 'refused', problem: tooLong, isKept: true },
    definition: { title: { en: 'long' } },
  })
  keeper.edit(retitle('short'))
  await keeper.flush()
  expect(keeper.read().save.is).toBe('saved')
})

test('a browser that keeps nothing is said to keep nothing', async () => {
  const copy = copyKeeper(() => {
    throw new Error('denied')
  }, 'a')
  expect([copy.read(), copy.write({ basedOn: 1, definition: titled(''), at: 0 })]).toEqual([null, false])
  copy.forget()
})

test('a naming that nobody sees belongs to the step before it, or to what is typed meanwhile', async () => {
  const it = scene()
  const joined = () => it.steps.map((step) => step.intent === 'save' && step.joins === true)
  it.keeper.edit(retitle('Pa'))
  await it.pass()
  it.keeper.edit(retitle('named'), 'naming')
  await it.pass()
  expect(joined()).toEqual([false, true])
  it.keeper.edit(retitle('Par'))
  it.keeper.edit(retitle('named again'), 'naming')
  await it.pass()
  it.keeper.edit(retitle('and once more'), 'naming')
  it.keeper.edit(retitle('Park'))
  await it.pass()
  expect(joined()).toEqual([false, true, false, false])
})
