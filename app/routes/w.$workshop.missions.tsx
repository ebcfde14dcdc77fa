import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { MissionsPage } from '#app/workshops/missions-page.tsx'
import { missionStyles } from '#app/workshops/styles.ts'
import { readFacilitation, viewOf } from '#domain/workshops/queries/facilitation.ts'
import { readSessionMissions } from '#domain/workshops/queries/missions.ts'
import { readSnapshot } from '#domain/workshops/queries/snapshot.ts'

export const links = missionStyles
export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  ...pageTitle(matches, (t) => t('workshops:missions.title')),
  { name: 'robots', content: 'noindex' },
]

/** As the projector: whoever may run the workshop opens it, and it shows nothing that the room may not see. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.actorFor(request)
  if (actor.kind === 'guest') throw redirect(`/sign-in?next=${encodeURIComponent(`/w/${params.workshop}/missions`)}`)
  const { db } = context.domain
  const facilitation = orThrow(await readFacilitation(db, actor, params.workshop!))
  const { workshop } = facilitation
  const language = localeOf(request)
  return {
    workshop: workshop.publicId,
    snapshot: await readSnapshot(context.domain, workshop.id, viewOf(facilitation, 'wall', language)),
    missions: await readSessionMissions(db, workshop, language),
  }
}

export default function Missions() {
  return <MissionsPage {...useLoaderData<typeof loader>()} />
}
