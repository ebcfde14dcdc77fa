import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useLoaderData, useSearchParams } from '@remix-run/react'
import { unlessRefused } from '#app/http/after-refusal.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { queueAsked } from '#app/moderation/address.ts'
import { readAsker } from '#app/moderation/asker.server.ts'
import { intents } from '#app/moderation/intents.ts'
import itemStyles from '#app/moderation/item.css?url'
import keyStyles from '#app/moderation/keys.css?url'
import styles from '#app/moderation/moderation.css?url'
import { ModerationPage } from '#app/moderation/moderation-page.tsx'
import queueStyles from '#app/moderation/queue.css?url'
import { readFramework } from '#domain/framework/queries.ts'
import { readQueueFigures } from '#domain/moderation/queries/figures.ts'
import { readQueue } from '#domain/moderation/queries/queue.ts'
import { readOrganisationChoices, readSavedViews } from '#domain/moderation/queries/saved-views.ts'

export const links: LinksFunction = () =>
  [styles, queueStyles, itemStyles, keyStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('moderation:title'))

export async function loader(args: LoaderFunctionArgs) {
  const { db, place, scope, reader } = await readAsker(args)
  const asked = queueAsked(new URL(args.request.url).searchParams)
  const [queue, figures, framework, organisations, views] = await Promise.all([
    readQueue(db, scope, reader, asked),
    readQueueFigures(db, scope, reader),
    readFramework(db, place.id, reader.language),
    readOrganisationChoices(db, scope),
    readSavedViews(db, scope, reader.personId),
  ])
  let key = 0
  const missions = framework.map(({ slug, hue, name, goals }) => ({
    slug,
    hue,
    name,
    goals: goals.map(({ publicId, short, text, number }) => {
      key += 1
      return { id: publicId, short, text, number, key: key <= 9 ? key : undefined }
    }),
  }))
  const { slug, name, timeZone } = place
  return { place: { slug, name, timeZone }, asked, queue, figures, missions, organisations, views, at: reader.at }
}

/**
 * Opening another text of the same queue leaves the queue as it stands: changes arrive live. Where that cuts such a change
 * short, though, the framework wants it read (`defaultShouldRevalidate`), and nobody else would ever read it again.
 */
export function shouldRevalidate(asked: ShouldRevalidateFunctionArgs): boolean {
  const { currentUrl, nextUrl, formMethod, defaultShouldRevalidate } = asked
  const opensAnother = currentUrl.pathname !== nextUrl.pathname && currentUrl.search === nextUrl.search
  return unlessRefused(asked) && (formMethod !== undefined || !opensAnother || defaultShouldRevalidate)
}

export default function Moderation() {
  const [search] = useSearchParams()
  const intent = intents.find((each) => each === search.get('said'))
  const publicId = search.get('about')
  const done = intent && publicId ? { intent, publicId } : null
  return <ModerationPage {...useLoaderData<typeof loader>()} done={done} />
}
