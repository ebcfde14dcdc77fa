import { v5 } from 'uuid'
import { z } from 'zod'
import type { Typed } from '#app/http/read-form.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { addIdea } from '#domain/workshops/commands/add-idea.ts'
import { castVote } from '#domain/workshops/commands/cast-vote.ts'
import { AboutInput, IdeaInput, VoteInput } from '#domain/workshops/commands/inputs.ts'
import { tellAboutYou } from '#domain/workshops/commands/join-workshop.ts'
import { malformed, tooManyDots } from '#domain/workshops/problems.ts'
import type { Participant } from '#domain/workshops/queries/participants.ts'
import type { BallotStatus } from '#domain/workshops/schema/live.ts'
import type { Domain } from '#server/runtime.ts'
import { dotsGiven, withDot } from './standing.ts'

const uuid = z.uuid()
const stamp = { page: uuid, activityId: uuid, seq: z.coerce.number().int() }
const About = AboutInput.extend({ intent: z.literal('about') })
const Dots = z.looseObject({ ...stamp, intent: z.literal('dots'), change: z.string().regex(/^[0-9a-f-]{36}:-?1$/) })
const Statement = z.object({ ...stamp, intent: z.literal('statement'), slot: uuid, answer: z.enum(['1', '0', '-1']) })
const Idea = z.object({ page: uuid, activityId: uuid, intent: z.literal('idea'), text: z.string() })
/** The forms of a participant's page: the same commands as over the socket, for phones without scripts or sockets. */
export const ParticipantForm = z.discriminatedUnion('intent', [About, Dots, Statement, Idea])
export type ParticipantForm = z.infer<typeof ParticipantForm>

/** `at`: the place on the page to come back to. */
export type FormDone = { status: BallotStatus | null; at?: string }

/** A page's form sent twice is one command: its id is made of the page's and of what was pressed. */
const commandId = (page: string, pressed: string) => v5(pressed, page)

export async function takeForm(
  domain: Domain,
  participant: Participant,
  form: ParticipantForm,
): Promise<Result<FormDone, Problem>> {
  switch (form.intent) {
    case 'about':
      await tellAboutYou(domain, participant, form)
      return ok({ status: null })
    case 'idea': {
      const { page, activityId, text } = form
      const input = IdeaInput.safeParse({ cmdId: commandId(page, text), activityId, text })
      const added = input.success ? await addIdea(domain, participant, input.data) : fail(malformed)
      return added.ok ? ok({ status: added.value.status, at: 'own-ideas' }) : added
    }
    case 'statement':
      return vote(domain, participant, form, {
        pressed: `${form.slot}/${form.answer}`,
        slot: form.slot,
        allocation: { [form.slot]: Number(form.answer) },
        at: `s-${form.slot}`,
      })
    case 'dots':
      return giveDot(domain, participant, form)
  }
}

type Pressed = { pressed: string; slot: string; allocation: Record<string, number>; at: string }

async function vote(
  domain: Domain,
  participant: Participant,
  { page, activityId, seq }: { page: string; activityId: string; seq: number },
  { pressed, at, ...content }: Pressed,
): Promise<Result<FormDone, Problem>> {
  const input = VoteInput.safeParse({ cmdId: commandId(page, pressed), activityId, clientSeq: seq, ...content })
  if (!input.success) return fail(malformed)
  const cast = await castVote(domain, participant, input.data, { source: 'form' })
  return cast.ok ? ok({ status: cast.value.status, at }) : cast
}

/** One press: the allocation as the page showed it, with one dot more or fewer. */
async function giveDot(domain: Domain, participant: Participant, form: z.infer<typeof Dots>) {
  const [choiceId = '', by] = form.change.split(':')
  const dots = (await domain.ballots.formOf(form.activityId))?.dots ?? 0
  const shown = allocationIn(form)
  const allocation = withDot(shown, choiceId, by === '1' ? 1 : -1, dots)
  if (!allocation) return dotsGiven(shown) >= dots ? fail(tooManyDots(dots)) : fail(malformed)
  return vote(domain, participant, form, { pressed: form.change, slot: '', allocation, at: `choice-${choiceId}` })
}

/** The hidden fields 'dots.<choice>'. */
const allocationIn = (form: Typed | Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      name.startsWith('dots.') && Number(value) > 0 ? [[name.slice('dots.'.length), Number(value)]] : [],
    ),
  )
