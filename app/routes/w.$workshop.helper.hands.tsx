import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { clerkOf, entryOf } from '#app/workshops/helper/clerk.server.ts'
import { handsIn } from '#app/workshops/helper/entry-form.server.ts'
import { HandsPage } from '#app/workshops/helper/hands-page.tsx'
import { helperStyles } from '#app/workshops/helper/styles.ts'
import { countHands } from '#domain/workshops/commands/count-hands.ts'
import { malformed } from '#domain/workshops/problems.ts'
import { readEnteredHands } from '#domain/workshops/queries/entry-desk.ts'
import { readTables } from '#domain/workshops/queries/room.ts'

export const links = helperStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageTitle(matches, () => data?.stage.prompt.text),
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { clerk, entry } = await entryOf({ context, params, request })
  const { searchParams } = new URL(request.url)
  const tables = await readTables(context.domain.db, clerk.workshop.id)
  const asked = searchParams.get('table')
  return {
    workshop: clerk.workshop.publicId,
    stage: entry.stage,
    tables: tables.map(({ id, name }) => ({ id, name })),
    table: tables.find(({ id }) => id === asked)?.id ?? null,
    entered: await readEnteredHands(context.domain.db, entry.stage),
    cmdId: randomUUID(),
    isSaved: searchParams.has('saved'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const clerk = await clerkOf({ context, params, request })
  const { typed } = await readForm(request, z.looseObject({}))
  const input = handsIn(typed, params.activity!)
  if (!input) return problemResponse(malformed, { typed })
  const counted = await countHands(context.domain, clerk, input)
  if (!counted.ok) return problemResponse(counted.problem, { typed })
  const { pathname } = new URL(request.url)
  return redirect(`${pathname.replace(/\.data$/, '')}?saved${input.tableId ? `&table=${input.tableId}` : ''}`)
}

export default function Hands() {
  return <HandsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
