import { expect, test } from 'vitest'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { stepSender } from './send-step.ts'

const sender = (answer: () => Promise<Response>) => stepSender('/steps', answer as unknown as typeof fetch)
const standing = { revision: 2, canUndo: true, canRedo: false, faults: [], missing: [] }

test('a step is posted as a form', async () => {
  let posted: { address: unknown; body: URLSearchParams } | undefined
  const send = stepSender('/steps', (async (address: unknown, options: { body: URLSearchParams }) => {
    posted = { address, body: options.body }
    return Response.json(standing)
  }) as unknown as typeof fetch)
  const definition = { items: [] } as unknown as Definition
  expect(await send({ intent: 'save', basedOn: 1, definition })).toEqual({ answer: standing })
  expect(posted?.address).toBe('/steps')
  expect(Object.fromEntries(posted?.body ?? [])).toEqual({
    intent: 'save',
    basedOn: '1',
    definition: JSON.stringify(definition),
  })
})

test('a refusal brings its problem, with or without where the draft stands', async () => {
  const problem = { kind: 'signed-out', code: 'problems.signed-out' }
  expect(await sender(async () => Response.json({ problem }, { status: 401 }))({ intent: 'undo', basedOn: 1 })).toEqual(
    {
      refused: problem,
    },
  )
  const conflict = { ...standing, problem: { kind: 'conflict', code: 'survey-desk.changed-elsewhere' } }
  expect(await sender(async () => Response.json(conflict, { status: 409 }))({ intent: 'undo', basedOn: 1 })).toEqual({
    answer: conflict,
  })
})

test.each([502, 503, 504, 429])('a %s passes by itself', async (status) => {
  expect(await sender(async () => new Response('', { status }))({ intent: 'redo', basedOn: 1 })).toBe('lost')
})

test('no connection, or an answer that is none of ours, is told apart from a refusal', async () => {
  expect(await sender(() => Promise.reject(new TypeError('fetch failed')))({ intent: 'redo', basedOn: 1 })).toBe('lost')
  expect(await sender(async () => new Response('<html>', { status: 200 }))({ intent: 'redo', basedOn: 1 })).toBe('lost')
})
