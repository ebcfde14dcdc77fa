import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { act, CaseAct, formBroken, typedAct } from '#app/safeguarding/case-acts.server.ts'
import { CasePage } from '#app/safeguarding/case-page.tsx'
import { safeguardingStyles } from '#app/safeguarding/styles.ts'
import { readPlace } from '#domain/people/queries.ts'
import { openCase } from '#domain/safeguarding/commands/open-case.ts'

export const links = safeguardingStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('safeguarding:case.title'))

/** Reading the words is written down. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const { id, slug, timeZone } = orThrow(await readPlace(domain.db, params.place!))
  const at = { placeId: id, publicId: params.case!, language: localeOf(request) }
  const worry = orThrow(await openCase(domain, await context.actorFor(request), at))
  const isSaved = new URL(request.url).searchParams.has('saved')
  return { place: { slug, timeZone }, worry, at: domain.clock.now(), isSaved }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const form = await readForm(request, CaseAct)
  const typed = typedAct(form.typed)
  if (!form.success) return problemResponse(formBroken, { typed })
  const at = { placeId: place.id, publicId: params.case! }
  const done = await act(domain, await context.actorFor(request), at, form.data)
  if (!done.ok) return problemResponse(done.problem, { typed })
  return redirect(`/work/${place.slug}/safeguarding/${params.case}?saved`)
}

export default function Case() {
  return <CasePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
