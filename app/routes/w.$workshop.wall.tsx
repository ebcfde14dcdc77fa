import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { qrOf } from '#app/surveys/qr.server.ts'
import { wallStyles } from '#app/workshops/staff-styles.ts'
import { WallPage } from '#app/workshops/wall-page.tsx'
import { passTokenIn } from '#domain/workshops/commands/participant-token.ts'
import { readProjector } from '#domain/workshops/queries/passes.ts'
import { readSnapshot } from '#domain/workshops/queries/snapshot.ts'

export const links = wallStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageTitle(matches, () => data?.snapshot.title.text),
  { name: 'robots', content: 'noindex' },
]

/**
 * Whoever may run the workshop puts it on a wall, or a screen with a projector's pass; the wall itself shows nothing that
 * the room may not see.
 */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.actorFor(request)
  const token = passTokenIn(request.headers.get('cookie'), 'wall')
  if (actor.kind === 'guest' && !token)
    throw redirect(`/sign-in?next=${encodeURIComponent(`/w/${params.workshop}/wall`)}`)
  const asked = { token, language: localeOf(request) }
  const { workshop, view } = orThrow(await readProjector(context.domain, actor, params.workshop!, asked))
  return {
    workshop: workshop.publicId,
    address: `${new URL(context.origin).host}/join`,
    qr: qrOf(`${context.origin}/join?code=${workshop.joinCode}`),
    isDemo: context.isDemo,
    snapshot: await readSnapshot(context.domain, workshop.id, view),
  }
}

export default function Wall() {
  return <WallPage {...useLoaderData<typeof loader>()} />
}
