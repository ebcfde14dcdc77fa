import { NavLink } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'

type Props = { place: string; slug: string }

/** Where a survey is made: its draft, how it looks, publishing, settings. */
export function DesignTabs({ place, slug }: Props) {
  const { t } = useTranslation('survey-desk')
  const design = `/work/${place}/surveys/${slug}/design`
  const tabs = [
    { name: 'edit', to: design },
    { name: 'preview', to: `${design}/preview` },
    { name: 'publish', to: `${design}/publish` },
    { name: 'settings', to: `${design}/settings` },
  ]
  return (
    <nav className="design-tabs" aria-label={t('overview.tabs.label')}>
      {tabs.map(({ name, to }) => (
        <NavLink key={name} to={to} end>
          {t(`overview.tabs.${name}`)}
        </NavLink>
      ))}
    </nav>
  )
}
