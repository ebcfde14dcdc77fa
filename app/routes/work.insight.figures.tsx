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
import { FiguresPage } from '#app/insights/figures-page.tsx'
import styles from '#app/insights/withheld-table.css?url'
import { publishFigures } from '#domain/insights/commands/publish-figures.ts'
import { setUpFigures } from '#domain/insights/commands/set-up-figures.ts'
import { thresholdsWrong } from '#domain/insights/problems.ts'
import { readFiguresDesk } from '#domain/insights/queries/figures-desk.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('insights-desk:figures.title'))

const Act = z.discriminatedUnion('act', [
  z.object({ act: z.literal('publish') }),
  z.object({
    act: z.literal('set-up'),
    public: z.coerce.number(),
    staff: z.coerce.number(),
    policy: z.enum(['withhold', 'round']),
  }),
])

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const actor = await context.actorFor(request)
  const scope = orThrow(permit(actor, 'figures.publish', { placeId: place.id }))
  const done = new URL(request.url).searchParams.get('done')
  return {
    place: { slug: place.slug },
    desk: await readFiguresDesk(db, scope, place),
    maySetUp: permit(actor, 'figures.set-up', { placeId: place.id }).ok,
    done: done === 'published' || done === 'saved' ? done : null,
  } as const
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const form = await readForm(request, Act)
  if (!form.success) return problemResponse(thresholdsWrong)
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const { data } = form
  const done =
    data.act === 'publish'
      ? await publishFigures(domain, actor, place.id)
      : await setUpFigures(domain, actor, place.id, {
          smallCellPublic: data.public,
          smallCellStaff: data.staff,
          policy: data.policy,
        })
  if (!done.ok) return problemResponse(done.problem)
  return redirect(`/work/${place.slug}/insight/figures?done=${data.act === 'publish' ? 'published' : 'saved'}`)
}

export default function FiguresRoute() {
  return <FiguresPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
