import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { tablesStyles } from '#app/workshops/tables/styles.ts'
import { TablesPage } from '#app/workshops/tables/tables-page.tsx'
import { readWords } from '#domain/wordings/queries.ts'
import { editPasses, PassesInput } from '#domain/workshops/commands/passes.ts'
import { editTables, TablesInput } from '#domain/workshops/commands/tables.ts'
import { malformed } from '#domain/workshops/problems.ts'
import { readFacilitation } from '#domain/workshops/queries/facilitation.ts'
import { readPasses, readSeating } from '#domain/workshops/queries/passes.ts'
import { readTables } from '#domain/workshops/queries/room.ts'

export const links = tablesStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('facilitation:seats.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain, origin } = context
  const { workshop } = orThrow(await readFacilitation(domain.db, await context.actorFor(request), params.workshop!))
  const { id, publicId, titleId } = workshop
  return {
    place: params.place!,
    workshop: publicId,
    origin,
    title: (await readWords(domain.db, [titleId], localeOf(request))).get(titleId),
    seating: await readSeating(domain.db, id),
    tables: await readTables(domain.db, id),
    passes: await readPasses(domain, id),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, z.union([TablesInput, PassesInput]))
  if (!form.success) return problemResponse(malformed)
  const actor = await context.actorFor(request)
  const tables = TablesInput.safeParse(form.data)
  const done = tables.success
    ? await editTables(context.domain, actor, params.workshop!, tables.data)
    : await editPasses(context.domain, actor, params.workshop!, PassesInput.parse(form.data))
  if (!done.ok) return problemResponse(done.problem)
  return redirect(`/work/${params.place}/workshops/${params.workshop}/tables`)
}

export default function Tables() {
  return <TablesPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
