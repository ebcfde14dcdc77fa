import { answerPrefix } from '#domain/surveys/schema/answers.ts'
import { percentile } from '../rounds.ts'
import { Person } from './client.ts'
import { tenAnswers, tenQuestions } from './ten-questions.ts'

export type Journeys = { pagesPerSecond: number; pageP95Ms: number; responsesPerSecond: number; errors: number }

/** Somebody answers the survey as a browser without scripts does: a page a question, the check page, Send, the receipt. */
async function answer(person: Person, number: number): Promise<string | undefined> {
  const start = `/s/${tenQuestions.slug}`
  await person.get(start)
  let page = `${start}/q/1`
  let submissionId: string | undefined
  const given = tenAnswers(number)
  for (const { key } of tenQuestions.questions) {
    const asked = await person.get(page)
    submissionId = /name="submissionId" value="([\w-]+)"/.exec(asked.body)?.[1]
    const fields = Object.entries(given).filter(([field]) => field === key || field.startsWith(`${key}.`))
    const form = fields.flatMap(([field, values]) =>
      values.map((value): [string, string] => [`${answerPrefix}${field}[]`, value]),
    )
    const saved = await person.post(page, [['submissionId', submissionId ?? ''], ...form])
    if (!saved.location) return undefined
    page = saved.location
  }
  await person.get(page)
  const sent = await person.post(page, [['submissionId', submissionId ?? '']])
  if (!sent.location) return undefined
  await person.get(sent.location)
  return submissionId
}

/** So many people at once, each from the first page to the receipt. @returns ids of the forms that were confirmed */
export async function journeys(url: string, people: number, first: number): Promise<Journeys & { sent: string[] }> {
  const started = performance.now()
  const crowd = Array.from({ length: people }, (_, index) => new Person(url, first + index))
  const sent = await Promise.all(crowd.map((person, index) => answer(person, first + index)))
  const seconds = (performance.now() - started) / 1000
  const times = crowd.flatMap((person) => person.times)
  const confirmed = sent.filter((id) => id !== undefined)
  return {
    pagesPerSecond: times.length / seconds,
    pageP95Ms: percentile(times, 0.95),
    responsesPerSecond: confirmed.length / seconds,
    errors: crowd.reduce((sum, { errors }) => sum + errors, 0) + people - confirmed.length,
    sent: confirmed,
  }
}
