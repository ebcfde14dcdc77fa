import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { timeText } from '#app/i18n/formats.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { clerkOf, entryOf } from '#app/workshops/helper/clerk.server.ts'
import { paperIn } from '#app/workshops/helper/entry-form.server.ts'
import { PaperPage } from '#app/workshops/helper/paper-page.tsx'
import { helperStyles } from '#app/workshops/helper/styles.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { readPlaceById } from '#domain/people/queries.ts'
import { languageOf } from '#domain/surveys/schema/editions.ts'
import { keyPaper } from '#domain/workshops/commands/key-paper.ts'
import { malformed } from '#domain/workshops/problems.ts'

export const links = helperStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageTitle(matches, () => data?.stage.prompt.text),
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { clerk, entry } = await entryOf({ context, params, request })
  const saved = new URL(request.url).searchParams.get('saved')
  return {
    workshop: clerk.workshop.publicId,
    stage: entry.stage,
    cmdId: randomUUID(),
    saved: saved?.slice(0, 6) ?? null,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const clerk = await clerkOf({ context, params, request })
  const locale = localeOf(request)
  const { typed } = await readForm(request, z.looseObject({}))
  const refuse = async (problem: Problem) => {
    const at = problem.details?.at
    const { timeZone } = await readPlaceById(domain.db, clerk.workshop.placeId)
    const keyedAt = typeof at === 'string' ? timeText(new Date(at), locale, timeZone) : null
    return problemResponse(problem, { typed, keyedAt })
  }
  const input = paperIn(typed, params.activity!)
  if (!input) return refuse(malformed)
  const keyed = await keyPaper(domain, clerk, input, languageOf(locale))
  if (!keyed.ok) return refuse(keyed.problem)
  const { pathname } = new URL(request.url)
  return redirect(`${pathname.replace(/\.data$/, '')}?saved=${input.sheet}`)
}

export default function Paper() {
  return <PaperPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
