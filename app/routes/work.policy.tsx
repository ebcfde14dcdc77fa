import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import styles from '#app/policy/policy.css?url'
import { PolicyForm, policyIn } from '#app/policy/policy-form.server.ts'
import { PolicyPage } from '#app/policy/policy-page.tsx'
import { usualPolicy } from '#app/policy/usual-policy.server.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'
import { writePolicy } from '#domain/policy/commands.ts'
import { policyChanged } from '#domain/policy/problems.ts'
import { readReadingFigures } from '#domain/policy/queries/figures.ts'
import { readPolicy, readPolicyVersions, readWrittenPolicy } from '#domain/policy/queries/versions.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('policy-desk:title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, clock } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'policy.write', { placeId: place.id }))
  const versions = await readPolicyVersions(db, place)
  return {
    place: { slug: place.slug },
    policy: orThrow(await readPolicy(db, place, localeOf(request))),
    written: (await readWrittenPolicy(db, place.id)) ?? usualPolicy(),
    number: versions[0]?.number ?? 0,
    versions,
    figures: await readReadingFigures(db, scope, place, 'staff', clock.now()),
    isSaved: new URL(request.url).searchParams.has('saved'),
  }
}

/** Every rule in every language. */
const largest = 1024 * 1024

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const form = await readForm(request, PolicyForm, largest)
  if (!form.success) return problemResponse(policyChanged, { written: null })
  const written = policyIn(form.typed)
  const isCorrection = form.data.correction === 'yes'
  const input = { placeId: place.id, number: form.data.number, written, isCorrection, starting: usualPolicy() }
  const done = await writePolicy(domain, actor, input)
  if (!done.ok) return problemResponse(done.problem, { written })
  return redirect(`/work/${place.slug}/policy?saved`)
}

export default function PolicyRoute() {
  return <PolicyPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
