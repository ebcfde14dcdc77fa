import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actIn, doAct, FindingAct } from '#app/findings/finding-acts.server.ts'
import { FindingPage } from '#app/findings/finding-page.tsx'
import styles from '#app/findings/findings.css?url'
import { whenOvertaken } from '#app/http/after-refusal.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import figures from '#app/insights/insights.css?url'
import { stateMoved } from '#domain/findings/problems.ts'
import { readFinding } from '#domain/findings/queries/finding.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: figures },
  { rel: 'stylesheet', href: styles },
]
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => data?.finding.goal.short.text ?? t('findings:title'))

export const shouldRevalidate = whenOvertaken

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const finding = orThrow(await readFinding(domain.db, actor, place, params.finding!, localeOf(request)))
  // Tells the savings of one open page from those of another.
  const mayPromise = permit(actor, 'commitments.write', { placeId: place.id }).ok
  return { place: { slug: place.slug }, finding, page: domain.ids.publicId(), mayPromise }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const { typed } = await readForm(request, FindingAct)
  const act = FindingAct.safeParse(actIn(typed))
  if (!act.success) return problemResponse(stateMoved, { typed })
  const here = `/work/${place.slug}/insight/findings/${params.finding}`
  const source = new URL(here, context.origin).href
  const done = await doAct({ ctx: domain, actor, place, finding: params.finding!, source }, act.data)
  if (!done.ok) return problemResponse(done.problem, { typed })
  if (act.data.act === 'choose') {
    const finding = orThrow(await readFinding(domain.db, actor, place, params.finding!, 'en'))
    return redirect(
      `/work/${place.slug}/insight/contributions?goal=${finding.goal.publicId}&finding=${finding.publicId}`,
    )
  }
  return redirect(`${here}?done=${act.data.act === 'overwrite' ? 'save' : act.data.act}`)
}

export default function InsightFindingPage() {
  return <FindingPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
