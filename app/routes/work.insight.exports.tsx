import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import styles from '#app/exports/exports.css?url'
import { ExportsPage } from '#app/exports/exports-page.tsx'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { askForExport } from '#domain/exports/commands/ask-for-export.ts'
import { aboutMissing } from '#domain/exports/problems.ts'
import { readExports } from '#domain/exports/queries/files.ts'
import { readOffered } from '#domain/exports/queries/offered.ts'
import { formats, whats } from '#domain/exports/schema.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('exports:title'))

/** `of`: what it is made of, and the survey or workshop behind a blank. */
const Ask = z.object({
  of: z
    .string()
    .max(200)
    .transform((of) => of.split(' '))
    .pipe(z.tuple([z.enum(whats)]).rest(z.string())),
  format: z.enum(formats),
})

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, clock } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const actor = await context.actorFor(request)
  const offered = orThrow(await readOffered(context.domain, actor, place, localeOf(request)))
  return {
    place: { slug: place.slug, timeZone: place.timeZone },
    offered,
    files: actor.kind === 'person' ? await readExports(db, place, actor.personId, clock.now()) : [],
    isAsked: new URL(request.url).searchParams.get('done') === 'asked',
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const form = await readForm(request, Ask)
  const { of, format } = form.typed
  const typed = { of: typeof of === 'string' ? of : undefined, format: typeof format === 'string' ? format : undefined }
  if (!form.success) return problemResponse(aboutMissing, { typed })
  const place = orThrow(await readPlace(domain.db, params.place!))
  const [what, about = null] = form.data.of
  const asked = { what, about, format: form.data.format, language: localeOf(request) }
  const done = await askForExport(domain, await context.actorFor(request), place, asked)
  return done.ok ? redirect(`/work/${place.slug}/insight/exports?done=asked`) : problemResponse(done.problem, { typed })
}

export default function InsightExports() {
  const answer = useActionData<typeof action>()
  return <ExportsPage {...useLoaderData<typeof loader>()} problem={answer?.problem} typed={answer?.typed} />
}
