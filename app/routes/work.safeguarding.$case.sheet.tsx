import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { SheetPage } from '#app/safeguarding/sheet-page.tsx'
import { safeguardingStyles } from '#app/safeguarding/styles.ts'
import { readPlace } from '#domain/people/queries.ts'
import { openCase } from '#domain/safeguarding/commands/open-case.ts'

export const links = safeguardingStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('safeguarding:sheet.title'))

/** A sheet that leaves the house: that it was opened is written down. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const { id, slug, name, timeZone } = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const at = { placeId: id, publicId: params.case!, language: localeOf(request) }
  const worry = orThrow(await openCase(domain, actor, at, 'sheet'))
  const madeBy = actor.kind === 'person' ? actor.name : ''
  return { place: { slug, name, timeZone }, worry, madeBy, at: domain.clock.now() }
}

export default function Sheet() {
  return <SheetPage {...useLoaderData<typeof loader>()} />
}
