import type { Problem } from '#domain/kernel/problem.ts'
import type { Step, StepAnswer } from '../contract.ts'

/** What became of a step: an answer, a refusal without one, or nothing at all (no connection, no server). */
export type Sent = { answer: StepAnswer } | { refused: Problem } | 'lost'
export type SendStep = (step: Step) => Promise<Sent>

/** Statuses that pass by themselves: the server starts anew, or is behind. */
const passing = [429, 502, 503, 504]

/** Posts steps to the draft's endpoint. Never throws. */
export const stepSender =
  (endpoint: string, fetcher: typeof fetch = (...args) => fetch(...args)): SendStep =>
  async (step) => {
    const body = new URLSearchParams({ intent: step.intent, basedOn: String(step.basedOn) })
    if (step.intent === 'save') {
      if (step.joins) body.set('joins', 'yes')
      body.set('definition', JSON.stringify(step.definition))
    }
    try {
      const response = await fetcher(endpoint, { method: 'POST', body, headers: { accept: 'application/json' } })
      if (passing.includes(response.status)) return 'lost'
      const answer = (await response.json()) as Partial<StepAnswer>
      if (answer.revision !== undefined) return { answer: answer as StepAnswer }
      return { refused: answer.problem ?? unexpected }
    } catch {
      return 'lost'
    }
  }

const unexpected = { kind: 'conflict', code: 'problems.unexpected' } as const satisfies Problem
