import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { type ActivityAnswer, ActivityPage } from '#app/workshops/agenda-editor/activity-page.tsx'
import { inputFrom, wrongFieldsOf } from '#app/workshops/agenda-editor/check-draft.server.ts'
import { draftFrom, draftTyped, isKind, shapeRows } from '#app/workshops/agenda-editor/draft.server.ts'
import { blankDraft, choiceField, mostRows } from '#app/workshops/agenda-editor/draft.ts'
import { editorStyles } from '#app/workshops/staff-styles.ts'
import { fail } from '#domain/kernel/result.ts'
import { addToAgenda, changeActivity } from '#domain/workshops/commands/edit-agenda.ts'
import { activityIncomplete, activityUnknown, agendaMoved } from '#domain/workshops/problems.ts'
import { readActivityForm } from '#domain/workshops/queries/activity-form.ts'
import { readAgenda } from '#domain/workshops/queries/agenda.ts'
import { readFacilitation } from '#domain/workshops/queries/facilitation.ts'

export const links = editorStyles
export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (t) => t('facilitation:editor.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const { workshop } = orThrow(await readFacilitation(db, await context.actorFor(request), params.workshop!))
  const language = localeOf(request)
  const { version, activities } = await readAgenda(db, workshop.id, language)
  const page = {
    ...{ place: params.place!, madeOn: version },
    back: `/work/${params.place}/workshops/${workshop.publicId}/agenda`,
  }
  const { activity: id } = params
  if (id === 'new') {
    const kind = new URL(request.url).searchParams.get('kind')
    const draft = blankDraft(isKind(kind) ? kind : 'ideas', language)
    return { ...page, isNew: true, fixed: null, draft }
  }
  const activity = activities.find((each) => each.id === id)
  const form = activity && (await readActivityForm(db, workshop.id, activity.id))
  if (!activity || !form) throw orThrow(fail(activityUnknown))
  const isTooLong = 'choices' in form && form.choices.length > mostRows
  const fixed = !activity.isEditable ? ('was-open' as const) : isTooLong ? ('too-long' as const) : null
  return { ...page, isNew: false, fixed, draft: draftFrom(form, language) }
}

const Sent = z.looseObject({ intent: z.string().max(40), madeOn: z.coerce.number().int() })

/** Saves an activity; or, for the buttons beside its choices, answers with the form as it should stand then. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const actor = await context.actorFor(request)
  const { workshop } = orThrow(await readFacilitation(domain.db, actor, params.workshop!))
  const language = localeOf(request)
  const isNew = params.activity === 'new'
  const stored = isNew ? undefined : await readActivityForm(domain.db, workshop.id, params.activity!)
  const asked = new URL(request.url).searchParams.get('kind')
  const kind = stored?.kind ?? (isKind(asked) ? asked : 'ideas')
  const form = await readForm(request, Sent)
  const draft = draftTyped(form.typed, kind, language)
  const { intent = 'save', madeOn = 0 } = form.success ? form.data : {}
  const answer: ActivityAnswer = { draft, madeOn, wrong: {}, problem: null, stamp: '', focus: null }
  if (intent.startsWith('rows.')) {
    const act = intent.slice('rows.'.length)
    const shaped = act === 'paste' ? { draft, row: 0 } : shapeRows(draft, act)
    const focus = choiceField(shaped.row, draft.source)
    return data({ ...answer, draft: shaped.draft, stamp: randomUUID(), focus })
  }
  const wrong = wrongFieldsOf(draft)
  const input = Object.keys(wrong).length > 0 ? null : inputFrom(draft)
  if (!input) return problemResponse(activityIncomplete, { ...answer, wrong })
  const at = { publicId: workshop.publicId, madeOn }
  const saved = isNew
    ? await addToAgenda(domain, actor, at, input)
    : await changeActivity(domain, actor, at, params.activity!, input)
  if (saved.ok) return redirect(`/work/${params.place}/workshops/${workshop.publicId}/agenda#activity-${saved.value}`)
  // They are told what happened: the next press is made on the agenda as it is now.
  const { version } = await readAgenda(domain.db, workshop.id, language)
  const now = saved.problem.code === agendaMoved.code ? version : madeOn
  return problemResponse(saved.problem, { ...answer, madeOn: now })
}

export default function ActivityRoute() {
  return <ActivityPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? undefined} />
}
