import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commitmentStyles } from '#app/commitments/styles.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { AnswerAct, askedIn, doAct, typedIn } from '#app/promises/answer-form.server.ts'
import { DeskAnswerPage } from '#app/promises/desk-answer-page.tsx'
import { readPlace } from '#domain/people/queries.ts'
import { stateMoved } from '#domain/promises/problems.ts'
import { readDeskAnswer } from '#domain/promises/queries/desk.ts'

export const links = commitmentStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => data?.answer.title.text ?? t('promises-desk:title'))

/** After a refusal too: what somebody else saved is read; what was typed is in the answer. */
export const shouldRevalidate = () => true

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const answer = orThrow(await readDeskAnswer(domain, actor, place, askedIn(params), localeOf(request)))
  return { place: { slug: place.slug }, answer }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const form = await readForm(request, AnswerAct)
  const typed = typedIn(form.typed)
  if (!form.success) return problemResponse(stateMoved, { typed, seen: 0 })
  const asked = askedIn(params)
  const done = await doAct(domain, actor, { place, asked }, form.data, typed)
  if (!done.ok) return problemResponse(done.problem, { typed, seen: form.data.seen })
  return redirect(`/work/${place.slug}/commitments/promises/${asked.kind}/${asked.name}?done=${form.data.act}`)
}

export default function WorkAnswer() {
  return <DeskAnswerPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
