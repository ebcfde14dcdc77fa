import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AlliancePage } from '#app/alliances/desk-pages.tsx'
import { AllianceAct, allianceIn } from '#app/alliances/forms.server.ts'
import { allianceStyles } from '#app/alliances/styles.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { endAlliance, publishAlliance, saveAlliance } from '#domain/alliances/commands.ts'
import { stateMoved } from '#domain/alliances/problems.ts'
import { readAllianceForm, readDeskAlliance } from '#domain/alliances/queries.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = allianceStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => data?.alliance.title.text ?? t('alliances:title'))

/** After a refusal too: whoever was slower sees the number of what stands now. */
export const shouldRevalidate = () => true

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'alliances.set-up', { placeId: place.id }))
  const language = localeOf(request)
  const alliance = orThrow(await readDeskAlliance(db, scope, params.alliance!, language))
  return { place: { slug: place.slug }, alliance, form: await readAllianceForm(db, scope, language) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const { typed: sent } = await readForm(request, AllianceAct)
  const asked = AllianceAct.safeParse(sent)
  const typed = allianceIn(sent)
  if (!asked.success) return problemResponse(stateMoved, { typed })
  const { act, seen } = asked.data
  const at = { place, publicId: params.alliance!, seen }
  const done =
    act === 'end'
      ? await endAlliance(domain, actor, at)
      : await (act === 'publish' ? publishAlliance : saveAlliance)(domain, actor, at, typed)
  if (!done.ok) return problemResponse(done.problem, { typed })
  return redirect(`/work/${place.slug}/commitments/alliances/${params.alliance}?done=${act}`)
}

export default function WorkAlliance() {
  return <AlliancePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
