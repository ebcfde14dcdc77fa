import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { checked } from '#app/i18n/checked.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { LanguagesPage } from '#app/people/languages-page.tsx'
import { permitStaff } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('work:languages.title'))

/** For everybody who works for the place: it says nothing about anybody. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const actor = await context.actorFor(request)
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  orThrow(permitStaff(actor, place.id))
  return { checked }
}

export default function Languages() {
  return <LanguagesPage {...useLoaderData<typeof loader>()} />
}
