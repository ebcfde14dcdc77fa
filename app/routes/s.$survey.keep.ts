import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { readForm } from '#app/http/read-form.ts'
import { answersIn, isOfSomebodyElse, keep, openForm } from '#app/surveys/answering.server.ts'
import { waysByLink } from '#app/surveys/way-in.ts'
import { tidy } from '#domain/surveys/rules/check-answers.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import { formIsGone, largestForm } from '#domain/surveys/schema/public.ts'

const KeepForm = z.object({
  submissionId: z.uuid(),
  asked: z.array(z.string()),
  from: z.enum(waysByLink).optional().catch(undefined),
  opened: z.string().catch(''),
})

/** Keeps a form while it is filled in, right or wrong: 200 when it is kept, 410 when it never will be. Judging it is for the page's own button. */
export async function action(asked: ActionFunctionArgs) {
  const sent = await readForm(asked.request, KeepForm)
  if (!sent.success) return new Response(null, { status: 400 })
  const { submissionId, asked: keys, from, opened } = sent.data
  const form = await openForm(asked, submissionId)
  // The age alone is never kept on the way: what it is decides whether anything is.
  const questions = form.survey.definition.items
    .filter(isQuestion)
    .filter(({ key, kind }) => keys.includes(key) && kind !== 'age-band')
  const answers = tidy(questions, answersIn(sent.typed), largestForm)
  // Where the page's own button would lead to the first page, this only says so: an answer that was led there looks kept.
  if (isOfSomebodyElse(asked.request, form)) return new Response(null, { status: formIsGone })
  const { saved, headers } = await keep(asked, form, { submissionId, questions, answers, from, opened })
  const isKept = saved.ok || saved.problem.kind === 'invalid'
  return new Response(null, { status: isKept ? 200 : 409, headers })
}
