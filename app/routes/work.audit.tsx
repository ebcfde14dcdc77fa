import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import styles from '#app/audit/audit.css?url'
import { AuditPage } from '#app/audit/audit-page.tsx'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { askForCheck } from '#domain/audit/commands/check.ts'
import { filterUnknown } from '#domain/audit/problems.ts'
import { readChoices, readEntries } from '#domain/audit/queries/entries.ts'
import { readChainState } from '#domain/audit/queries/state.ts'
import { AuditCursor, AuditFilter } from '#domain/audit/schema.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('audit:title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'audit.read', { placeId: place.id }))
  const query = new URL(request.url).searchParams
  const [filter, after] = [AuditFilter.safeParse(Object.fromEntries(query)), AuditCursor.safeParse(query.get('after'))]
  const [chain, choices] = await Promise.all([readChainState(domain, scope), readChoices(domain.db, scope)])
  const shown = { place: { slug: place.slug, timeZone: place.timeZone }, chain, choices }
  if (!filter.success || !after.success)
    return problemResponse(filterUnknown, { ...shown, filter: AuditFilter.parse({}), page: undefined, isLater: false })
  const asked = { filter: filter.data, timeZone: place.timeZone, after: after.data }
  const page = await readEntries(domain.db, scope, asked)
  return data({ ...shown, filter: filter.data, page, isLater: after.data !== null, problem: undefined })
}

/** Somebody wants to know now whether the log is whole. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const asked = await askForCheck(context.domain, await context.actorFor(request), place.id)
  if (!asked.ok) return problemResponse(asked.problem)
  return redirect(`/work/${place.slug}/audit`)
}

export default function WorkAudit() {
  const refused = useActionData<typeof action>()?.problem
  const loaded = useLoaderData<typeof loader>()
  return <AuditPage {...loaded} problem={refused ?? loaded.problem} />
}
