import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import styles from '#app/insights/behind.css?url'
import { BehindPage } from '#app/insights/behind-page.tsx'
import { linkEvidence } from '#domain/findings/commands/link-evidence.ts'
import { evidenceUnknown } from '#domain/findings/problems.ts'
import { readFinding } from '#domain/findings/queries/finding.ts'
import { filterRefused } from '#domain/insights/problems.ts'
import { readBehind } from '#domain/insights/queries/behind.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('insights-desk:behind.title'))

const names = ['mission', 'goal', 'theme', 'cell', 'after'] as const

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const figures = orThrow(permit(actor, 'insights.read', { placeId: place.id }))
  const words = orThrow(permit(actor, 'contributions.read', { placeId: place.id }))
  const query = new URL(request.url).searchParams
  const asked = {
    mission: query.get('mission'),
    goal: query.get('goal'),
    theme: query.get('theme'),
    cell: query.get('cell'),
    after: query.get('after'),
  }
  const language = localeOf(request)
  const named = query.get('finding')
  const finding = named ? orThrow(await readFinding(domain.db, actor, place, named, language)) : null
  const page = {
    ...{ place: { slug: place.slug }, asked },
    finding: finding && {
      publicId: finding.publicId,
      mayWrite: finding.may.write,
      linked: finding.evidence.flatMap(({ publicId }) => publicId ?? []),
    },
  }
  const known: readonly string[] = [...names, 'finding', 'done', 'lang']
  const isNarrower = [...query.keys()].some((name) => !known.includes(name)) || query.getAll('cell').length > 1
  if (isNarrower) return problemResponse(filterRefused, { ...page, behind: undefined })
  const behind = await readBehind(domain, { figures, words }, place, asked, language)
  return behind.ok
    ? data({ ...page, behind: behind.value, problem: undefined })
    : problemResponse(behind.problem, { ...page, behind: undefined })
}

/** Puts something said beside a finding, and stays where it was. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const form = await readForm(request, z.object({ contribution: z.string(), finding: z.string() }))
  if (!form.success) return problemResponse(evidenceUnknown)
  const actor = await context.actorFor(request)
  const done = await linkEvidence(context.domain, actor, place.id, form.data.finding, form.data)
  if (!done.ok) return problemResponse(done.problem)
  const query = new URL(request.url).searchParams
  query.set('done', 'linked')
  return redirect(`/work/${place.slug}/insight/contributions?${query}#said-${form.data.contribution}`)
}

export default function InsightContributionsPage() {
  return <BehindPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.problem} />
}
