import { setTimeout as pause } from 'node:timers/promises'
import { percentile } from '../rounds.ts'
import { Person } from './client.ts'
import { tenQuestions } from './ten-questions.ts'

export type Sender = (person: Person, submissionId: string) => Promise<boolean>

/** The press on Send of the product's own page. Confirmed is what leads on to the receipt. */
export const sendOurs: Sender = async (person, submissionId) => {
  const sent = await person.post(`/s/${tenQuestions.slug}/check`, [['submissionId', submissionId]])
  return sent.status === 302 && sent.location === `/s/${tenQuestions.slug}/thanks`
}

/** So many senders at once, each on to the next form as soon as the last is confirmed. @returns forms a second */
export async function sendAtOnce(
  url: string,
  forms: readonly string[],
  senders: number,
  send: Sender,
): Promise<{ perSecond: number; confirmed: string[]; errors: number }> {
  const confirmed: string[] = []
  const waiting = [...forms.entries()]
  const started = performance.now()
  await Promise.all(
    Array.from({ length: senders }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        if (await send(new Person(url, next[0]), next[1])) confirmed.push(next[1])
    }),
  )
  const seconds = (performance.now() - started) / 1000
  return { perSecond: confirmed.length / seconds, confirmed, errors: forms.length - confirmed.length }
}

/** A form is sent every so often, whether or not the ones before were answered: from the instant it was due. */
export async function sendSteadily(
  url: string,
  forms: readonly string[],
  perSecond: number,
  send: Sender,
): Promise<{ p95: number; confirmed: string[]; errors: number }> {
  const confirmed: string[] = []
  const times: number[] = []
  const started = performance.now()
  await Promise.all(
    forms.map(async (form, index) => {
      const due = started + (index * 1000) / perSecond
      await pause(Math.max(0, due - performance.now()))
      if (await send(new Person(url, index), form)) confirmed.push(form)
      times.push(performance.now() - due)
    }),
  )
  return { p95: percentile(times, 0.95), confirmed, errors: forms.length - confirmed.length }
}
