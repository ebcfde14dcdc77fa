import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { PackPage } from '#app/packs/pack-page.tsx'
import styles from '#app/packs/packs.css?url'
import { discardPack, issuePack, tryPackAgain, withdrawPack } from '#domain/packs/commands/issue.ts'
import { notReady } from '#domain/packs/problems.ts'
import { readPack } from '#domain/packs/queries/packs.ts'
import { permitPacks } from '#domain/packs/queries/who.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => [data?.pack.title, t('packs:title')].filter(Boolean).join(' · '))

const deeds = { issue: issuePack, withdraw: withdrawPack, discard: discardPack, again: tryPackAgain } as const
const said = { issue: 'issued', withdraw: 'withdrawn', discard: 'discarded', again: 'again' } as const
const Act = z.object({ act: z.enum(['issue', 'withdraw', 'discard', 'again']) })
const told = ['asked', 'issued', 'withdrawn', 'again'] as const

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permitPacks(await context.actorFor(request), place.id))
  const done = new URL(request.url).searchParams.get('done')
  return {
    place: { slug: place.slug },
    pack: orThrow(await readPack(db, scope, params.pack!)),
    done: told.find((each) => each === done) ?? null,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const actor = await context.actorFor(request)
  const form = await readForm(request, Act)
  if (!form.success) return problemResponse(notReady)
  const { act } = form.data
  const done = await deeds[act](context.domain, actor, { placeId: place.id, publicId: params.pack! })
  if (!done.ok) return problemResponse(done.problem)
  const all = `/work/${place.slug}/insight/packs`
  return redirect(act === 'discard' ? `${all}?done=discarded` : `${all}/${params.pack}?done=${said[act]}`)
}

export default function PackRoute() {
  return <PackPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
