import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import styles from '#app/findings/findings.css?url'
import { NewFindingPage } from '#app/findings/new-finding-page.tsx'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { beginFinding } from '#domain/findings/commands/begin-finding.ts'
import { goalUnknown } from '#domain/findings/problems.ts'
import { readFramework } from '#domain/framework/queries.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('findings:new.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  orThrow(permit(await context.actorFor(request), 'findings.write', { placeId: place.id }))
  const missions = await readFramework(context.domain.db, place.id, localeOf(request))
  return {
    place: { slug: place.slug },
    missions: missions.map(({ slug, name, goals }) => ({
      ...{ slug, name },
      goals: goals.map(({ publicId, short }) => ({ publicId, short })),
    })),
    chosen: new URL(request.url).searchParams.get('goal'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const form = await readForm(request, z.object({ goal: z.string() }))
  if (!form.success) return problemResponse(goalUnknown)
  const actor = await context.actorFor(request)
  const begun = await beginFinding(context.domain, actor, place, form.data.goal)
  if (!begun.ok) return problemResponse(begun.problem)
  return redirect(`/work/${place.slug}/insight/findings/${begun.value.publicId}`)
}

export default function InsightNewFindingPage() {
  return <NewFindingPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
