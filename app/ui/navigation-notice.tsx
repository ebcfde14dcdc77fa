import { useLocation, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'

/**
 * Says in words and with a moving line that a page is on its way (styles wait 300 ms before they show it), and after
 * the way is made moves focus to the new page, as a browser does without scripts.
 */
export function NavigationNotice() {
  const { t } = useTranslation('common')
  const isWaiting = useNavigation().state !== 'idle'
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    const main = document.getElementById('main')
    // A page that puts focus somewhere itself knows better.
    if (!main?.contains(document.activeElement)) main?.focus({ preventScroll: true })
  }, [pathname])
  return (
    <div className="navigation-notice" role="status" data-waiting={isWaiting || undefined}>
      {isWaiting && <span className="visually-hidden">{t('loading')}</span>}
    </div>
  )
}
