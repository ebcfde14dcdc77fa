import { useRouteLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'

/** On every page of the demo: what is real in it and what is not. Nothing in a real place. */
export function DemoNotice() {
  const { t } = useTranslation('common')
  const root = useRouteLoaderData('root') as { isDemo: boolean } | undefined
  return root?.isDemo ? <p className="demo-notice">{t('demo-notice')}</p> : null
}
