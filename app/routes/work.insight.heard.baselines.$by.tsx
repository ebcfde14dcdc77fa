import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse, thrownProblem } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { BaselinePage } from '#app/insights/baseline-page.tsx'
import styles from '#app/insights/heard.css?url'
import { readTable } from '#app/insights/read-table.server.ts'
import { saveBaseline } from '#domain/insights/commands/set-up-heard.ts'
import { baselineSourceMissing, baselineUnknown } from '#domain/insights/problems.ts'
import { readBaselineForm, readMapping } from '#domain/insights/queries/baselines.ts'
import { baselineBys } from '#domain/insights/schema/heard.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('insights-desk:baseline.title'))

const list = z.array(z.string())
const Mapped = z.object({
  tableId: z.string().default(''),
  takenOn: z.string().default(''),
  source: z.string().default(''),
  label: list,
  people: z.array(z.coerce.number().int().min(0)),
  to: list,
})

async function placeFor({ context, params, request }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const actor = await context.actorFor(request)
  orThrow(permit(actor, 'heard.set-up', { placeId: place.id }))
  const by = baselineBys.find((each) => each === params.by)
  if (!by) throw thrownProblem(baselineUnknown)
  return { place, actor, by }
}

export async function loader(args: LoaderFunctionArgs) {
  const { place, by } = await placeFor(args)
  return { place: { slug: place.slug }, by, ...(await readBaselineForm(args.context.domain.db, place.id, by)) }
}

/** First the file, whose categories come back to be mapped; then what each of them means. */
export async function action(args: ActionFunctionArgs) {
  const { place, actor, by } = await placeFor(args)
  const { domain } = args.context
  if (args.request.headers.get('content-type')?.startsWith('multipart/')) {
    const file = await readTable(args.request)
    if (!file.ok) return problemResponse(file.problem, { mapping: null })
    const mapping = await readMapping(domain.db, place.id, by, file.value)
    return mapping.ok
      ? data({ mapping: { rows: mapping.value, tableId: '', takenOn: '', source: '' }, problem: undefined })
      : problemResponse(mapping.problem, { mapping: null })
  }
  const form = await readForm(args.request, Mapped)
  if (!form.success) return problemResponse(baselineSourceMissing, { mapping: null })
  const { label, people, to, ...about } = form.data
  const rows = label.map((name, index) => ({ label: name, people: people[index] ?? 0, to: to[index] ?? '' }))
  const saved = await saveBaseline(domain, actor, place.id, { by, rows, ...about })
  if (!saved.ok) return problemResponse(saved.problem, { mapping: { rows, ...about } })
  return redirect(`/work/${place.slug}/insight/heard?done=1`)
}

export default function InsightBaselinePage() {
  return <BaselinePage {...useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />
}
