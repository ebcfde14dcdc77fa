import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { HelpContact } from '#domain/help/schema.ts'
import { HelpLines } from './help-lines.tsx'

type Props = {
  place: { slug: string; name: string } | null
  /** The place's own; empty while there are none. */
  contacts: readonly HelpContact[]
}

/** Who to talk to now, when somebody may not be safe. */
export function HelpPage({ place, contacts }: Props) {
  const { t } = useTranslation('help')
  return (
    <PublicPage home={place ? `/p/${place.slug}` : undefined}>
      <h1>{t('title')}</h1>
      <Notice kind="problem">
        <p>
          <strong>{t('urgent')}</strong>
        </p>
      </Notice>
      <p>{t(contacts.length > 0 ? 'not-watched-here' : 'not-watched')}</p>
      {contacts.length > 0 && place && (
        <h2>
          <Name>{place.name}</Name>
        </h2>
      )}
      <HelpLines contacts={contacts} />
      <h2>{t('your-words.title')}</h2>
      <p>{t('your-words.text')}</p>
      <p>
        <a href="/licences.txt">{t('licences')}</a>
      </p>
    </PublicPage>
  )
}
