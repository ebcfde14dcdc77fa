import { Link } from '@remix-run/react'
import { numberText } from '#app/i18n/formats.ts'
import { languageNames } from '#app/i18n/intl.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { OpenPack } from '#domain/packs/schema.ts'

type Props = { place: { name: string; slug: string }; pack: OpenPack }

/** One published pack: of when it is, what it does not show, and its files. */
export function OpenPackPage({ place, pack }: Props) {
  const { t, i18n } = useTranslation('open-packs')
  const { about, files } = pack
  const here = `/p/${place.slug}/packs`
  return (
    <PublicPage home={`/p/${place.slug}`}>
      <p className="eyebrow">
        <Link to={here}>{t('back')}</Link>
      </p>
      <h1 lang={pack.language}>{pack.title}</h1>
      {pack.isWithdrawn && (
        <Notice>
          <p>{t('withdrawn')}</p>
        </Notice>
      )}
      {(pack.isRemade || pack.isStuck) && (
        <Notice>
          <p>{t(pack.isStuck ? 'stuck' : 'remade')}</p>
        </Notice>
      )}
      <ul>
        <li>{t('issued', { day: pack.issuedOn })}</li>
        {about && <li>{t('people', { people: about.people })}</li>}
        {about?.period && <li>{t('period', about.period)}</li>}
        {about?.published && <li>{t('figures', { day: about.published.on })}</li>}
        {about && <li>{t('least', { least: about.least })}</li>}
        {pack.quotesGone > 0 && <li>{t('gone', { quotes: pack.quotesGone })}</li>}
        <li>{t('written-in', { language: languageNames(i18n.language).of(pack.language) ?? pack.language })}</li>
      </ul>
      {files.length > 0 && (
        <section aria-labelledby="files">
          <h2 id="files">{t('files')}</h2>
          <ul>
            {files.map(({ name, size }) => (
              <li key={name}>
                <a href={`${here}/${pack.publicId}/files/${name}`} download>
                  {t(`file.${name.replace('.', '-')}`)}
                </a>{' '}
                <span className="muted">
                  <bdi>{name}</bdi> · {t('size', { size: numberText(Math.ceil(size / 1024), i18n.language) })}
                </span>
              </li>
            ))}
          </ul>
          <p className="muted">{t('check')}</p>
        </section>
      )}
    </PublicPage>
  )
}
