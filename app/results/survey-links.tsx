import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** What somebody may do with a survey. */
export type SurveyLinks = { design: boolean; waysIn: boolean; settings: boolean; import: boolean; contacts: boolean }

type Props = {
  base: string
  slug: string
  title: Words
  links: SurveyLinks
  /** Where the results are another page, and this reader may open it. */
  isRead?: boolean
}

/** The ways from a survey to all that can be done with it. */
export function SurveyLinksBar({ base, slug, title, links, isRead }: Props) {
  const { t } = useTranslation('results')
  return (
    <nav className="survey-links" aria-label={t('list.links', { title: title.text })}>
      <ul className="row plain-list">
        {isRead && (
          <li>
            <Link to={base}>{t('list.results')}</Link>
          </li>
        )}
        {links.design && (
          <li>
            <Link to={`${base}/design`}>{t('list.design')}</Link>
          </li>
        )}
        {links.waysIn && (
          <li>
            <Link to={`${base}/ways-in`}>{t('list.ways-in')}</Link>
          </li>
        )}
        {links.settings && (
          <li>
            <Link to={`${base}/design/settings`}>{t('list.settings')}</Link>
          </li>
        )}
        {links.import && (
          <li>
            <Link to={`${base}/import`}>{t('list.import')}</Link>
          </li>
        )}
        {links.contacts && (
          <li>
            <Link to={`${base}/contacts`}>{t('contacts.link')}</Link>
          </li>
        )}
        <li>
          <Link to={`/s/${slug}`}>{t('list.public-page')}</Link>
        </li>
      </ul>
    </nav>
  )
}
