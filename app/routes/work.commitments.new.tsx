import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { typedIn } from '#app/commitments/forms.server.ts'
import { NewCommitmentPage } from '#app/commitments/new-page.tsx'
import { commitmentStyles } from '#app/commitments/styles.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { beginCommitment } from '#domain/commitments/commands/write-commitment.ts'
import { readDeskForm } from '#domain/commitments/queries/desk.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { goBackTo } from '#domain/learning/commands.ts'
import { readSources } from '#domain/learning/queries.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = commitmentStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('commitments-desk:new'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const actor = await context.actorFor(request)
  const scope = orThrow(permit(actor, 'commitments.write', { placeId: place.id }))
  const form = await readDeskForm(db, actor, scope, place, localeOf(request))
  const search = new URL(request.url).searchParams
  // From a goal's page, or a finding's: both are chosen already, and its claim stands there to be put into plain words.
  const finding = form.findings.find(({ publicId }) => publicId === search.get('finding'))
  const [only] = form.organisations
  const begun = {
    ...typedIn({ goal: search.get('goal') ?? '', from: finding ? `finding ${finding.publicId}` : 'goal' }),
    organisation: form.organisations.length === 1 ? (only?.publicId ?? '') : '',
  }
  begun.texts.said.en = finding?.claim ?? ''
  const chosen = search.get('because') ?? ''
  const sources = chosen ? await readSources(db, actor, localeOf(request), [chosen]) : []
  const source = sources.find(({ publicId }) => publicId === chosen) ?? null
  return { place: { slug: place.slug }, form, begun, source }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const { typed: sent } = await readForm(request, z.unknown())
  const typed = typedIn(sent)
  const begun = await beginCommitment(domain, actor, place, typed)
  if (!begun.ok) return problemResponse(begun.problem, { typed })
  const { publicId } = begun.value
  const because = new URL(request.url).searchParams.get('because')
  // What has gone meanwhile is no reason to lose what was typed: the draft stands without it.
  if (because) await goBackTo(domain, actor, { place, publicId, seen: 1 }, because)
  return redirect(`/work/${place.slug}/commitments/${publicId}?done=begin`)
}

export default function WorkNewCommitment() {
  return <NewCommitmentPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
