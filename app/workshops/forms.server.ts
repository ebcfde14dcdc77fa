import { v5 } from 'uuid'
import { z } from 'zod'
import type { Typed } from '#app/http/read-form.ts'
import type { Allocation } from '#db/schema/workshops.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { addIdea } from '#domain/workshops/commands/add-idea.ts'
import { castVote } from '#domain/workshops/commands/cast-vote.ts'
import { AboutInput, IdeaInput, longestSent, VoteInput } from '#domain/workshops/commands/inputs.ts'
import { tellAboutYou } from '#domain/workshops/commands/join-workshop.ts'
import { malformed, tooManyDots } from '#domain/workshops/problems.ts'
import type { Participant } from '#domain/workshops/queries/participants.ts'
import { boardColumns } from '#domain/workshops/schema/kinds.ts'
import type { Domain } from '#server/runtime.ts'
import type { FormStatus } from './form-fields.tsx'
import { AskForm, takeAsk } from './phone/asks.server.ts'
import { allocationOf, rankSteps, withStep } from './phone/ranking.ts'
import { dotsGiven, withDot } from './standing.ts'

const uuid = z.uuid()
const stamp = { page: uuid, activityId: uuid, seq: z.coerce.number().int(), round: z.coerce.number().int().optional() }
/** One of a list of boxes comes as text, several as a list. */
const several = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(uuid).max(30).default([]),
)

const About = AboutInput.extend({ intent: z.literal('about') })
const Dots = z.looseObject({ ...stamp, intent: z.literal('dots'), change: z.string().regex(/^[0-9a-f-]{36}:-?1$/) })
/** One answer to one choice: a stance, a step of a scale, a vote for a question. */
const Answer = z.object({ ...stamp, intent: z.literal('answer'), slot: uuid, answer: z.coerce.number().int() })
/** What of a list is chosen. */
const Choose = z.object({ ...stamp, intent: z.literal('choose'), picked: several })
const Rank = z.object({
  ...{ ...stamp, intent: z.literal('rank') },
  /** As the page showed it, between commas. */
  order: z
    .string()
    .max(2000)
    .transform((typed) => typed.split(',').filter(Boolean)),
  change: z
    .string()
    .transform((typed) => typed.split(':'))
    .pipe(z.tuple([uuid, z.enum(rankSteps)])),
})
const Idea = z.object({
  ...{ page: uuid, activityId: uuid, intent: z.literal('idea'), text: z.string() },
  column: z.enum(boardColumns).optional().catch(undefined),
})
/** The forms of a participant's page: the same commands as over the socket, for phones without scripts or sockets. */
export const ParticipantForm = z.union([
  z.discriminatedUnion('intent', [About, Dots, Answer, Choose, Rank, Idea]),
  AskForm,
])
export type ParticipantForm = z.infer<typeof ParticipantForm>

/** `at`: the place on the page to come back to. */
export type FormDone = { status: FormStatus | null; at?: string }

/** A page's form sent twice is one command: its id is made of the page's and of what was pressed. */
const commandId = (page: string, pressed: string) => v5(pressed, page)

/** @param people for how many a scribe writes */
export async function takeForm(
  domain: Domain,
  participant: Participant,
  form: ParticipantForm,
  people?: number,
): Promise<Result<FormDone, Problem>> {
  switch (form.intent) {
    case 'about':
      await tellAboutYou(domain, participant, form)
      return ok({ status: null })
    case 'idea': {
      const { page, activityId, text, column } = form
      const cmdId = commandId(page, `${column ?? ''}${text}`)
      // However much was pasted: what is too long is told so, and by how much its kind allows.
      const sent = text.slice(0, longestSent)
      const input = IdeaInput.safeParse({ cmdId, activityId, text: sent, column, people })
      const added = input.success ? await addIdea(domain, participant, input.data) : fail(malformed)
      return added.ok ? ok({ status: 'written', at: 'own-texts' }) : added
    }
    case 'answer': {
      const { slot, answer } = form
      const pressed = { pressed: `${slot}/${answer}`, slot, allocation: { [slot]: answer }, at: `s-${slot}` }
      return vote(domain, participant, form, pressed)
    }
    case 'choose': {
      const allocation = Object.fromEntries(form.picked.map((id) => [id, 1]))
      return vote(domain, participant, form, { pressed: form.picked.join(), slot: '', allocation, at: 'ballot' })
    }
    case 'rank': {
      const [id, step] = form.change
      const allocation = allocationOf(withStep(form.order, id, step) ?? form.order)
      return vote(domain, participant, form, { pressed: `${id}:${step}`, slot: '', allocation, at: 'ballot' })
    }
    case 'dots':
      return giveDot(domain, participant, form)
    default: {
      const asked = await takeAsk(domain, participant, form)
      return asked.ok ? ok({ status: null, at: form.intent }) : asked
    }
  }
}

type Pressed = { pressed: string; slot: string; allocation: Allocation; at: string }

async function vote(
  domain: Domain,
  participant: Participant,
  { page, activityId, seq, round }: { page: string; activityId: string; seq: number; round?: number | undefined },
  { pressed, at, ...content }: Pressed,
): Promise<Result<FormDone, Problem>> {
  const input = VoteInput.safeParse({ cmdId: commandId(page, pressed), activityId, clientSeq: seq, round, ...content })
  if (!input.success) return fail(malformed)
  const send = (vote: VoteInput) => castVote(domain, participant, vote, { source: 'form' })
  const cast = await send(input.data)
  const standing = cast.ok && cast.value.status === 'superseded' ? cast.value.counts : null
  if (!standing) return cast.ok ? ok({ status: cast.value.status, at }) : cast
  // From a page that another press has overtaken. No form lies waiting: what comes later was pressed later. Once, like a
  // phone's press whose number was taken: two pages do not overtake each other for ever.
  const again = { ...input.data, cmdId: commandId(page, `${pressed} again`), clientSeq: standing.clientSeq + 1 }
  const followed = await send(again)
  return followed.ok ? ok({ status: followed.value.status, at }) : followed
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
const allocationIn = (form: Typed | Record<string, unknown>): Allocation =>
  Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      name.startsWith('dots.') && Number(value) > 0 ? [[name.slice('dots.'.length), Number(value)]] : [],
    ),
  )
