import { EventEmitter } from 'node:events'
import type { Request as HttpRequest, Response as HttpResponse } from 'express'
import { expect, test } from 'vitest'
import { nobody } from '#domain/kernel/actor.ts'
import type { Domain } from '#server/runtime.ts'
import { loadContextFor } from './load-context.ts'

const answer = { locals: {} } as HttpResponse

/** One request, as its parts ask who it is from. */
function asked(method: string) {
  let reads = 0
  const sessions = {
    async read() {
      reads += 1
      return null
    },
  }
  const context = loadContextFor({ sessions } as unknown as Domain, '', { method } as HttpRequest, answer)
  const request = new Request('http://localhost/work')
  return { context, request, reads: () => reads }
}

test('a page that is only looked at reads once who asks, however many of its parts want to know', async () => {
  const { context, request, reads } = asked('GET')
  expect(await Promise.all([context.actorFor(request), context.actorFor(request)])).toEqual([nobody, nobody])
  expect(await context.sessionFor(request)).toBeNull()
  expect(reads()).toBe(1)
})

test('who sends a form is read again by whatever comes after it, which may have changed what they may do', async () => {
  const { context, request, reads } = asked('POST')
  await context.actorFor(request)
  await context.actorFor(request)
  expect(reads()).toBe(2)
})

test('an answer waits for an asker who reads slowly, and for nobody who has gone', async () => {
  const slow = Object.assign(new EventEmitter(), { locals: {}, writableNeedDrain: true, destroyed: false })
  const { drained } = loadContextFor(
    {} as Domain,
    '',
    { method: 'GET' } as HttpRequest,
    slow as unknown as HttpResponse,
  )
  let isDrained = false
  const waiting = drained().then(() => (isDrained = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(isDrained).toBe(false)
  slow.emit('drain')
  await waiting
  const left = drained()
  slow.emit('close')
  await left
  expect(slow.listenerCount('drain') + slow.listenerCount('close')).toBe(0)
})
