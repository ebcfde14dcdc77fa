import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { qrOf } from '#app/surveys/qr.server.ts'
import { wallStyles } from '#app/workshops/styles.ts'
import { WallPage } from '#app/workshops/wall-page.tsx'
import { readFacilitation, viewOf } from '#domain/workshops/queries/facilitation.ts'
import { readSnapshot } from '#domain/workshops/queries/snapshot.ts'

export const links = wallStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageTitle(matches, () => data?.snapshot.title.text),
  { name: 'robots', content: 'noindex' },
]

/** Only whoever may run the workshop puts it on a wall; the wall itself shows nothing that the room may not see. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.actorFor(request)
  if (actor.kind === 'guest') throw redirect(`/sign-in?next=${encodeURIComponent(`/w/${params.workshop}/wall`)}`)
  const facilitation = orThrow(await readFacilitation(context.domain.db, actor, params.workshop!))
  const { workshop } = facilitation
  const view = viewOf(facilitation, 'wall', localeOf(request))
  return {
    workshop: workshop.publicId,
    address: `${new URL(context.origin).host}/join`,
    qr: qrOf(`${context.origin}/join?code=${workshop.joinCode}`),
    snapshot: await readSnapshot(context.domain, workshop.id, view),
  }
}

export default function Wall() {
  return <WallPage {...useLoaderData<typeof loader>()} />
}
