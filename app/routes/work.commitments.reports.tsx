import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { ReportsDesk } from '#app/reports/desk-page.tsx'
import { reportStyles } from '#app/reports/styles.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'
import { issueReport } from '#domain/reports/commands.ts'
import { readChoices, readPreview } from '#domain/reports/queries.ts'

export const links = reportStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('reports:title'))

const Asked = z.object({ about: z.string().catch(''), span: z.string().catch('') })

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'reports.issue', { placeId: place.id }))
  const search = new URL(request.url).searchParams
  const asked = { about: search.get('about') ?? '', span: search.get('span') ?? '' }
  return {
    place: { slug: place.slug },
    choices: await readChoices(domain, scope, place, localeOf(request)),
    preview: await readPreview(domain, scope, place, asked),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const { typed } = await readForm(request, Asked)
  const issued = await issueReport(domain, actor, place, Asked.parse(typed))
  if (!issued.ok) return problemResponse(issued.problem, {})
  return redirect(`/p/${place.slug}/reports/${issued.value.publicId}`)
}

export default function WorkReports() {
  return <ReportsDesk {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
