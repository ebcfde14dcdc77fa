import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { readPlaces } from '#domain/people/queries.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('work:choose.title'))

/** Somebody who works for one place has nothing to choose. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = await context.actorFor(request)
  const memberships = actor.kind === 'person' ? actor.memberships : []
  const places = (await readPlaces(context.domain.db)).filter(({ id }) =>
    memberships.some(({ placeId }) => placeId === id),
  )
  const [only] = places
  if (only && places.length === 1) throw redirect(`/work/${only.slug}`)
  return { places: places.map(({ slug, name }) => ({ slug, name })) }
}

export default function ChoosePlace() {
  const { places } = useLoaderData<typeof loader>()
  const { t } = useTranslation('work')
  return (
    <PublicPage>
      <h1>{t('choose.title')}</h1>
      {places.length === 0 ? (
        <EmptyState title={t('choose.none')}>{t('choose.none-next')}</EmptyState>
      ) : (
        <ul>
          {places.map(({ slug, name }) => (
            <li key={slug}>
              <Link to={`/work/${slug}`}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
    </PublicPage>
  )
}
