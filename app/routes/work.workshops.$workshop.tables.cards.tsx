import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { qrOf } from '#app/surveys/qr.server.ts'
import { PassCards } from '#app/workshops/tables/pass-cards.tsx'
import { tablesStyles } from '#app/workshops/tables/styles.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { readFacilitation } from '#domain/workshops/queries/facilitation.ts'
import { readPasses } from '#domain/workshops/queries/passes.ts'

export const links = tablesStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('facilitation:seats.cards'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain, origin } = context
  const { workshop } = orThrow(await readFacilitation(domain.db, await context.actorFor(request), params.workshop!))
  const { id, publicId, titleId } = workshop
  const passes = await readPasses(domain, id)
  return {
    back: `/work/${params.place}/workshops/${publicId}/tables`,
    title: (await readWords(domain.db, [titleId], localeOf(request))).get(titleId),
    address: `${new URL(origin).host}/w/${publicId}/pass`,
    passes: passes.flatMap(({ id: passId, kind, label, code }) =>
      code && kind !== 'wall'
        ? [{ id: passId, kind, label, code, qr: qrOf(`${origin}/w/${publicId}/pass/${code}`) }]
        : [],
    ),
  }
}

export default function Cards() {
  return <PassCards {...useLoaderData<typeof loader>()} />
}
