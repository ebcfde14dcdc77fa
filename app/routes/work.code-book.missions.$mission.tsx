import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readBookAsker } from '#app/code-book/asker.server.ts'
import styles from '#app/code-book/code-book.css?url'
import { MissionAct, wordsIn } from '#app/code-book/forms.server.ts'
import { MissionPage } from '#app/code-book/mission-page.tsx'
import { whenOvertaken } from '#app/http/after-refusal.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { retireMission, rewordMission } from '#domain/framework/commands/missions.ts'
import { missionUnknown } from '#domain/framework/problems.ts'
import { readWrittenMission } from '#domain/framework/queries/code-book.ts'
import { forbidden } from '#domain/kernel/problem.ts'
import { fail, ok } from '#domain/kernel/result.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('codebook:list.reword-mission'))

export const shouldRevalidate = whenOvertaken

export async function loader(args: LoaderFunctionArgs) {
  const { db, place, mayEdit } = await readBookAsker(args)
  orThrow(mayEdit ? ok(true) : fail(forbidden))
  const mission = await readWrittenMission(db, place.id, args.params.mission!)
  return { place: place.slug, ...orThrow(mission ? ok(mission) : fail(missionUnknown)) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const form = await readForm(request, MissionAct)
  const words = wordsIn(form.typed)
  if (!form.success) return problemResponse(missionUnknown, { words })
  const actor = await context.actorFor(request)
  const mission = params.mission!
  const done =
    form.data.intent === 'retire'
      ? await retireMission(context.domain, actor, place.id, { mission })
      : await rewordMission(context.domain, actor, place.id, { mission, seen: form.data.seen, words })
  if (!done.ok) return problemResponse(done.problem, { words })
  throw redirect(`/work/${place.slug}/code-book?done=mission`)
}

export default function Mission() {
  return <MissionPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
