import type { ActionFunctionArgs } from '@remix-run/node'
import { actIn, doAct, FindingAct } from '#app/findings/finding-acts.server.ts'
import { orThrow, thrownProblem } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { stateMoved } from '#domain/findings/problems.ts'
import { readPlace } from '#domain/people/queries.ts'

/** Saves what is typed while it is typed, and as the page is left. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const actor = await context.actorFor(request)
  const { typed } = await readForm(request, FindingAct)
  const act = FindingAct.safeParse(actIn({ ...typed, act: 'keep' }))
  if (!act.success) throw thrownProblem(stateMoved)
  const asked = { ctx: context.domain, actor, place, finding: params.finding!, source: '' }
  orThrow(await doAct(asked, act.data))
  return Response.json({})
}
