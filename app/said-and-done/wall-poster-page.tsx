import { Link, useSearchParams } from '@remix-run/react'
import { locales } from '#app/i18n/locales.ts'
import type { Speech } from '#app/i18n/translations.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { PrintButton } from '#app/ways-in/print-button.tsx'
import { SpeakingIn } from '#app/ways-in/speaking-in.tsx'
import type { PosterOf } from './schema.ts'
import { type OnPoster, WallPoster } from './wall-poster.tsx'

type Props = OnPoster & { of: Omit<PosterOf, 'path'>; path: string; speech: Speech }

/** A sheet to print and hang up, with a bar above it that is not printed. */
export function WallPosterPage({ path, speech, ...poster }: Props) {
  const { t } = useTranslation('commitments')
  const [search] = useSearchParams()
  const { place, isLarge, of } = poster
  const to = (name: string, value: string) => {
    const next = new URLSearchParams(search)
    next.set(name, value)
    return `?${next}`
  }
  return (
    <div className="poster-frame">
      <header className="poster-bar no-print">
        <Link to={`/p/${place.slug}${path}`}>{t('poster.back')}</Link>
        <nav aria-label={t('poster.editions')}>
          <ul>
            {Object.entries(locales).map(([locale, name]) => (
              <li key={locale}>
                <Link
                  to={to('edition', locale)}
                  lang={locale}
                  aria-current={locale === speech.locale ? 'true' : undefined}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t('poster.paper')}>
          <ul>
            {(['a4', 'a3'] as const).map((paper) => (
              <li key={paper}>
                <Link to={to('paper', paper)} aria-current={(paper === 'a3') === isLarge ? 'true' : undefined}>
                  {paper.toUpperCase()}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <PrintButton label={t('poster.print')} />
      </header>
      <main id="main" tabIndex={-1}>
        <SpeakingIn
          speech={speech}
          className={['wall-poster', of.hue ?? '', isLarge ? 'a3' : ''].filter(Boolean).join(' ')}
        >
          <WallPoster {...poster} />
        </SpeakingIn>
      </main>
    </div>
  )
}
