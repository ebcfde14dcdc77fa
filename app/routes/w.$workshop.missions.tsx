import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { MissionsPage } from '#app/workshops/missions-page.tsx'
import { missionStyles } from '#app/workshops/staff-styles.ts'
import { passTokenIn } from '#domain/workshops/commands/participant-token.ts'
import { readSessionMissions } from '#domain/workshops/queries/missions.ts'
import { readProjector } from '#domain/workshops/queries/passes.ts'
import { readSnapshot } from '#domain/workshops/queries/snapshot.ts'

export const links = missionStyles
export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  ...pageTitle(matches, (t) => t('workshops:missions.title')),
  { name: 'robots', content: 'noindex' },
]

/**
 * As the projector: whoever may run the workshop opens it, or a screen with a projector's pass, and it shows nothing that
 * the room may not see.
 */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.actorFor(request)
  const token = passTokenIn(request.headers.get('cookie'), 'wall')
  const isGuest = actor.kind === 'guest'
  if (isGuest && !token) throw redirect(`/sign-in?next=${encodeURIComponent(`/w/${params.workshop}/missions`)}`)
  const language = localeOf(request)
  const { workshop, view } = orThrow(await readProjector(context.domain, actor, params.workshop!, { token, language }))
  return {
    workshop: workshop.publicId,
    snapshot: await readSnapshot(context.domain, workshop.id, view),
    missions: await readSessionMissions(context.domain.db, workshop, language),
    endsWithRoom: isGuest,
  }
}

export default function Missions() {
  return <MissionsPage {...useLoaderData<typeof loader>()} />
}
