import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskCommitmentPage } from '#app/commitments/desk-page.tsx'
import { actIn, CommitmentAct, doAct, typedIn } from '#app/commitments/forms.server.ts'
import { commitmentStyles } from '#app/commitments/styles.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readFormWithFile } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { stateMoved } from '#domain/commitments/problems.ts'
import { readDeskCommitment, readDeskForm } from '#domain/commitments/queries/desk.ts'
import { largestEvidence } from '#domain/evidence-files/schema.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readSources, readTests } from '#domain/learning/queries.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = commitmentStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => data?.commitment.title.text ?? t('commitments-desk:title'))

/** After a refusal too: what is saved of it, and what somebody else did, is read; what was typed is in the answer. */
export const shouldRevalidate = () => true

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const language = localeOf(request)
  const commitment = orThrow(await readDeskCommitment(domain, actor, place, params.commitment!, language))
  const scope = permit(actor, 'commitments.write', { placeId: place.id })
  const form =
    scope.ok && commitment.mayWrite ? await readDeskForm(domain.db, actor, scope.value, place, language) : null
  const chosen = new URL(request.url).searchParams.get('because') ?? ''
  const [tests, sources] = await Promise.all([
    readTests(domain.db, place.id, commitment.publicId, language),
    commitment.mayWrite ? readSources(domain.db, actor, language, [chosen]) : [],
  ])
  return { place: { slug: place.slug }, commitment, form, learning: { ...tests, sources, chosen } }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  // Only from whoever may write is more read than a form holds.
  const most = permit(actor, 'commitments.write', { placeId: place.id }).ok ? largestEvidence : 0
  const { typed: sent, bytes } = await readFormWithFile(request, CommitmentAct, { name: 'file', most })
  const act = CommitmentAct.safeParse(actIn(sent))
  const typed = typedIn(sent)
  if (!act.success) return problemResponse(stateMoved, { sent, typed })
  const done = await doAct({ ctx: domain, actor, place, publicId: params.commitment! }, act.data, sent, bytes)
  if (!done.ok) return problemResponse(done.problem, { sent, typed })
  const desk = `/work/${place.slug}/commitments`
  return redirect(
    act.data.act === 'delete' ? `${desk}?done=delete` : `${desk}/${params.commitment}?done=${act.data.act}`,
  )
}

export default function WorkCommitment() {
  return <DeskCommitmentPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
