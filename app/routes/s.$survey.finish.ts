import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import { guestToken } from '#app/surveys/cookies.server.ts'
import { forgettingHeaders } from '#app/ways-in/cookies.server.ts'
import { readSurvey } from '#domain/surveys/queries/survey.ts'
import { forgetGuest } from '#domain/ways-in/commands/begin-for.ts'

/** A worker has handed the receipt over: nothing in their browser leads back to it. */
export async function action({ context: { domain, origin }, params, request }: ActionFunctionArgs) {
  const survey = orThrow(await readSurvey(domain, params.survey!))
  await forgetGuest(domain, guestToken(request))
  const { slug, place } = survey
  return redirect(`/work/${place.slug}/surveys/${slug}/ways-in?handed-over#assisted`, {
    headers: forgettingHeaders({ slug, origin }),
  })
}
