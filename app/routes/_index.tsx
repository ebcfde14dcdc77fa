import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Name } from '#app/ui/name.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { readPlaces } from '#domain/people/queries.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, () => undefined)

/** With one place there is nothing to choose. */
export async function loader({ context }: LoaderFunctionArgs) {
  const places = await readPlaces(context.domain.db)
  const [only] = places
  if (only && places.length === 1) throw redirect(`/p/${only.slug}`)
  return { places: places.map(({ slug, name }) => ({ slug, name })) }
}

export default function Places() {
  const { places } = useLoaderData<typeof loader>()
  const { t } = useTranslation('places')
  return (
    <PublicPage>
      <h1>{t('choose.title')}</h1>
      {places.length === 0 ? (
        <EmptyState title={t('choose.none')}>{t('choose.none-next')}</EmptyState>
      ) : (
        <ul className="cards">
          {places.map(({ slug, name }) => (
            <li className="card" key={slug}>
              <h2>
                <Link to={`/p/${slug}`}>
                  <Name>{name}</Name>
                </Link>
              </h2>
            </li>
          ))}
        </ul>
      )}
    </PublicPage>
  )
}
