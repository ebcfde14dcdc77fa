import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { linkIntent } from '#app/workshops/desk-intents.ts'
import { DeskPage } from '#app/workshops/desk-page.tsx'
import { DeskInput, runDesk } from '#app/workshops/run-desk.server.ts'
import { deskStyles } from '#app/workshops/staff-styles.ts'
import { readFramework } from '#domain/framework/queries.ts'
import { editPasses, PassesInput } from '#domain/workshops/commands/passes.ts'
import { malformed } from '#domain/workshops/problems.ts'
import { readCardPage } from '#domain/workshops/queries/card-pages.ts'
import { readChoiceGoals } from '#domain/workshops/queries/choice-goals.ts'
import { readFacilitation, viewOf } from '#domain/workshops/queries/facilitation.ts'
import { readPasses } from '#domain/workshops/queries/passes.ts'
import { readSnapshot } from '#domain/workshops/queries/snapshot.ts'

export const links = deskStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => data?.snapshot.title.text)

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const facilitation = orThrow(await readFacilitation(db, await context.actorFor(request), params.workshop!))
  const language = localeOf(request)
  const view = viewOf(facilitation, 'facilitator', language)
  const { id, publicId, placeId } = facilitation.workshop
  const { searchParams } = new URL(request.url)
  const missions = await readFramework(db, placeId, language)
  const snapshot = await readSnapshot(context.domain, id, view)
  const page = Math.trunc(Number(searchParams.get('page'))) || 1
  return {
    workshop: publicId,
    snapshot,
    cardPage: await readCardPage(db, snapshot.stage?.id ?? null, view, page),
    mayReadIdeas: view.readsWaiting,
    press: randomUUID(),
    walls: {
      passes: (await readPasses(context.domain, id)).filter(({ kind }) => kind === 'wall'),
      page: `${context.origin}/w/${publicId}/pass`,
      address: `${new URL(context.origin).host}/join`,
    },
    now: context.domain.clock.now().getTime(),
    links: {
      activities: await readChoiceGoals(db, id, language),
      missions: missions.map((mission) => ({
        id: mission.id,
        name: mission.name,
        goals: mission.goals.map((goal) => ({ id: goal.id, short: goal.short })),
      })),
      isOpen: searchParams.has('goals') || searchParams.has('choice'),
      choiceId: searchParams.get('choice'),
    },
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, z.union([DeskInput, PassesInput]))
  if (!form.success) return problemResponse(malformed)
  const to = [context.domain, await context.actorFor(request), params.workshop!] as const
  const passes = PassesInput.safeParse(form.data)
  const done = passes.success ? await editPasses(...to, passes.data) : await runDesk(...to, DeskInput.parse(form.data))
  if (!done.ok) return problemResponse(done.problem)
  const { pathname, searchParams } = new URL(request.url)
  const page = Number(searchParams.get('page'))
  if (form.data.intent === linkIntent) return redirect(`${pathname}?goals#goals`)
  return redirect(page > 1 ? `${pathname}?page=${page}` : pathname)
}

export default function Desk() {
  const refused = useActionData<typeof action>()
  return <DeskPage {...useLoaderData<typeof loader>()} refused={refused ?? undefined} />
}
