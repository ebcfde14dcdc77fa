import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AgreementPage } from '#app/agreement/agreement-page.tsx'
import { agreementStyles } from '#app/agreement/styles.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readAsker } from '#app/moderation/asker.server.ts'
import { startRound } from '#domain/agreement/commands/start-round.ts'
import { countDrawable, readRounds } from '#domain/agreement/queries/rounds.ts'
import { proposedSize } from '#domain/agreement/rules/size.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readAcceptance } from '#domain/suggestions/queries/acceptance.ts'

export const links = agreementStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('agreement:title'))

export async function loader(args: LoaderFunctionArgs) {
  const { db, place, scope, reader, moderates } = await readAsker(args, 'agreement.read')
  const [rounds, available, arms] = await Promise.all([
    readRounds(db, scope, reader.personId),
    countDrawable(db, scope),
    scope.wholePlace ? readAcceptance(db, place.id) : null,
  ])
  const last = rounds.find(({ figures }) => figures !== null)?.figures
  const proposal = { available, ...proposedSize(available, last ? { texts: last.texts, ...last.overall } : undefined) }
  return { place: { slug: place.slug, timeZone: place.timeZone }, rounds, proposal: moderates ? proposal : null, arms }
}

const Start = z.object({ size: z.string().transform((typed) => Number(typed.trim() || Number.NaN)) })

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const { id, slug } = orThrow(await readPlace(domain.db, params.place!))
  const form = await readForm(request, Start)
  const started = await startRound(domain, await context.actorFor(request), {
    placeId: id,
    size: form.success ? form.data.size : Number.NaN,
  })
  if (!started.ok) return problemResponse(started.problem, { size: String(form.typed.size ?? '') })
  return redirect(`/work/${slug}/agreement/${started.value.publicId}`)
}

export default function Agreement() {
  return <AgreementPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
