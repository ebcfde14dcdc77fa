import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Receipt } from '#domain/receipts/schema.ts'

/** Where one's own words stand for others, with a way there. */
export function QuotedIn({ quoted, place }: { quoted: Receipt['quoted']; place: string }) {
  const { t, i18n } = useTranslation('receipts')
  return (
    <ul>
      {quoted.onSaid && (
        <li>
          <Link to={`/p/${place}/said`}>{t('quoted.said')}</Link>
        </li>
      )}
      {quoted.packs.map(({ link, on }) => (
        <li key={link?.publicId ?? on}>
          {link ? (
            <>
              {t('quoted.pack')}{' '}
              <Link to={`/p/${place}/packs/${link.publicId}`}>
                <bdi lang={link.language}>{link.title}</bdi>
              </Link>
            </>
          ) : (
            t('quoted.staff')
          )}{' '}
          · {dayText(on, i18n.language, { year: true })}
        </li>
      ))}
    </ul>
  )
}
