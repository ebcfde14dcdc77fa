import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import styles from '#app/backups/backups.css?url'
import { BackupsPage } from '#app/backups/backups-page.tsx'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { askForBackup } from '#domain/backups/commands/ask.ts'
import { readBackups } from '#domain/backups/queries.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('backups:title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'backups.tend', { placeId: place.id }))
  return {
    backups: await readBackups(domain, scope, domain.backups),
    timeZone: place.timeZone,
    isAsked: new URL(request.url).searchParams.has('asked'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const actor = await context.actorFor(request)
  const { domain } = context
  const asked = await askForBackup(domain, actor, { placeId: place.id, plan: domain.backups })
  if (!asked.ok) return problemResponse(asked.problem)
  return redirect(`/work/${place.slug}/backups?asked`)
}

export default function WorkBackups() {
  return <BackupsPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
