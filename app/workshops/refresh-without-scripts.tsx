import { useTranslation } from '#app/i18n/use-translation.ts'

/**
 * For phones without scripts: a link that looks again, and where nothing is typed on the page a look by itself.
 * @param every seconds; left out where somebody may be writing
 */
export function RefreshWithoutScripts({ every }: { every?: number }) {
  const { t } = useTranslation('workshops')
  return (
    <noscript>
      {every && <meta httpEquiv="refresh" content={String(every)} />}
      <p className="look-again">
        <a href="?" className="quiet-link">
          {t('live.look-again')}
        </a>
      </p>
    </noscript>
  )
}
