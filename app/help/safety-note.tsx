import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import { dialled, type HelpContact, readable } from '#domain/help/schema.ts'

/** More would push the question itself off a phone. */
const mostNamed = 2

type Props = {
  /** The place's address, for its own page of help. */
  place?: string
  /** Whom the place names first. */
  contacts?: readonly HelpContact[]
}

const helpPath = (place: string | undefined) => (place ? `/help?place=${place}` : '/help')

/** Where people begin to write freely: this page is not watched all day, and who to talk to. */
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
        <Link to={helpPath(place)}>{t('safety.link')}</Link>
      </p>
    </aside>
  )
}

/** The same in a line, for whoever has read it once and writes on. */
export function SafetyLine({ place }: Pick<Props, 'place'>) {
  const { t } = useTranslation('common')
  return (
    <p className="safety-line">
      {t('safety.question')} <Link to={helpPath(place)}>{t('safety.link')}</Link>
    </p>
  )
}
