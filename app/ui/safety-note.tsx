import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { dialled, type HelpContact, readable } from '#domain/help/schema.ts'
import { WordsIn } from './words-in.tsx'

/** More would push the question itself off a phone. */
const mostNamed = 2

type Props = {
  /** The place's address, for its own page of help. */
  place?: string
  /** Whom the place names first. */
  contacts?: readonly HelpContact[]
}

/** Wherever people write freely: this page is not watched all day, and who to talk to. */
export function SafetyNote({ place, contacts = [] }: Props) {
  const { t } = useTranslation('common')
  return (
    <aside className="card flat safety-note">
      <p>
        {t('safety.question')}{' '}
        {contacts.slice(0, mostNamed).map(({ id, name, phone, web }) => (
          <span key={id}>
            <WordsIn words={name} />:{' '}
            <a href={phone ? dialled(phone) : (web ?? undefined)}>
              <bdi dir="ltr">{phone ?? readable(web ?? '')}</bdi>
            </a>
            .{' '}
          </span>
        ))}
        <Link to={place ? `/help?place=${place}` : '/help'}>{t('safety.link')}</Link>
      </p>
    </aside>
  )
}
