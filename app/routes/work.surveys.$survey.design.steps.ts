import type { ActionFunctionArgs } from '@remix-run/node'
import { thrownProblem } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { atDesk } from '#app/survey-design/desk.server.ts'
import { StepForm, takeStep } from '#app/survey-design/steps.server.ts'
import { notFound } from '#domain/kernel/problem.ts'
import { notReadable } from '#domain/survey-design/problems.ts'
import { largestDefinition } from '#domain/survey-design/schema/limits.ts'

/** Percent signs make a form up to three times as long as the JSON in it. */
const largestForm = 3 * largestDefinition + 1024

/** Where the editor saves, undoes and redoes: JSON back, for nobody looks at this page. */
export async function action(args: ActionFunctionArgs) {
  const { actor, where } = await atDesk(args)
  const form = await readForm(args.request, StepForm, largestForm)
  if (!form.success) return thrownProblem(notReadable)
  const { problem, ...stands } = await takeStep(args.context.domain, actor, where, form.data)
  return problem ? thrownProblem(problem, stands) : Response.json(stands)
}

export const loader = () => {
  throw thrownProblem(notFound)
}
