import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Contacts } from '#domain/privacy/commands.ts'
import type { Words } from '#domain/wordings/queries.ts'

type Props = { title: Words; results: string; asksContact: boolean; contacts: Contacts }

/** Whom to tell what came of a survey: addresses alone, in the order of the alphabet. */
export function ContactsPage({ title, results, asksContact, contacts: { addresses, unreadable } }: Props) {
  const { t } = useTranslation('results')
  return (
    <WorkPage
      title={t('contacts.title')}
      lead={
        <Link to={results}>
          <WordsIn words={title} />
        </Link>
      }
    >
      <Notice>
        <p>{t('contacts.for')}</p>
        <p>{t('contacts.kept')}</p>
      </Notice>
      {unreadable > 0 && (
        <Notice kind="problem">
          <p>{t('contacts.unreadable', { count: unreadable })}</p>
        </Notice>
      )}
      {addresses.length === 0 ? (
        <EmptyState title={t('contacts.none')}>
          {t(asksContact ? 'contacts.none-yet' : 'contacts.not-asked')}
        </EmptyState>
      ) : (
        <>
          <h2>{t('contacts.count', { count: addresses.length })}</h2>
          <ul>
            {addresses.map((address, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may share an address, and the list never moves.
              <li key={index}>
                <a href={hrefOf(address)}>
                  <bdi dir="ltr">{address}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </WorkPage>
  )
}

const hrefOf = (address: string) =>
  address.includes('@')
    ? `mailto:${encodeURIComponent(address).replace('%40', '@')}`
    : `tel:${address.replace(/[^\d+]/g, '')}`
