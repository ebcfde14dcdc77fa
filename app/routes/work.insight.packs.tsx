import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import styles from '#app/packs/packs.css?url'
import { PacksPage } from '#app/packs/packs-page.tsx'
import { dayIn } from '#domain/kernel/days.ts'
import { askForPack } from '#domain/packs/commands/ask-for.ts'
import { titleMissing } from '#domain/packs/problems.ts'
import { readPacks } from '#domain/packs/queries/packs.ts'
import { permitPacks } from '#domain/packs/queries/who.ts'
import { packLanguages } from '#domain/packs/schema.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('packs:title'))

const Ask = z.object({
  title: z.string(),
  audience: z.enum(['staff', 'public']),
  language: z.enum(packLanguages),
})

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permitPacks(await context.actorFor(request), place.id))
  const packs = await readPacks(db, scope)
  return {
    place: { slug: place.slug },
    least: place.smallCellStaff,
    done: new URL(request.url).searchParams.get('done') === 'discarded' ? ('discarded' as const) : null,
    packs: packs.map(({ publicId, title, audience, state, isNothing, askedAt, askedBy, issuedAt }) => ({
      ...{ publicId, title, audience, state, isNothing, askedBy },
      askedOn: dayIn(place.timeZone, askedAt),
      issuedOn: issuedAt && dayIn(place.timeZone, issuedAt),
    })),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const actor = await context.actorFor(request)
  const form = await readForm(request, Ask)
  if (!form.success) return problemResponse(titleMissing)
  const asked = await askForPack(context.domain, actor, place.id, form.data)
  if (!asked.ok) return problemResponse(asked.problem)
  return redirect(`/work/${place.slug}/insight/packs/${asked.value.publicId}?done=asked`)
}

export default function PacksRoute() {
  return <PacksPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
