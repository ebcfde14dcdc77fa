import { Link, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { classes } from './class-names.ts'
import { DemoNotice } from './demo-notice.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Logo } from './logo.tsx'

type Props = {
  children: ReactNode
  /** Where the name on top leads: a place's own page, where there is a place. */
  home?: string
  /** Instead of the product's name, on top. */
  name?: ReactNode
  /** Instead of the language switch: a live connection's state, say. */
  status?: ReactNode
  /** How far along: a strip under the top bar. It is repeated in words on the page. */
  progress?: { value: number; max: number }
  /** Room for cards side by side on a wide screen; otherwise one column to read. */
  wide?: boolean
  className?: string
}

/** The frame of every public page: who speaks, in which language, the page itself, help and notices. */
export function PublicPage({ children, home = '/', name, status, progress, wide, className }: Props) {
  const { t } = useTranslation('common')
  // A kiosk stays within its survey: no way leads out of it but the staff's.
  const kiosk = (useRouteLoaderData('routes/public') as { kiosk: string | null } | undefined)?.kiosk
  return (
    <div className={classes('public', wide && 'wide', className)}>
      <header className="top">
        <div className="frame">
          <Link to={kiosk ? `/s/${kiosk}` : home} className="brand">
            <Logo />
            <span lang={name ? undefined : 'en'}>{name ?? t('product')}</span>
          </Link>
          {status ?? <LanguageSwitch />}
        </div>
        {progress && (
          <svg className="progress-strip" aria-hidden="true">
            <rect width={`${(100 * progress.value) / progress.max}%`} height="100%" />
          </svg>
        )}
      </header>
      <main id="main" tabIndex={-1} className="frame">
        {children}
      </main>
      <footer className="foot">
        <div className="frame">
          <nav aria-label={t('footer.label')}>
            <Link to="/help">{t('footer.help')}</Link>
            <Link to="/privacy">{t('footer.privacy')}</Link>
            {!kiosk && <Link to="/receipt">{t('footer.receipt')}</Link>}
            <Link to={kiosk ? `/s/${kiosk}/kiosk` : '/sign-in'}>{t(kiosk ? 'footer.kiosk' : 'footer.staff')}</Link>
          </nav>
          <DemoNotice />
        </div>
      </footer>
    </div>
  )
}
