import { Form } from '@remix-run/react'
import { listText } from '#app/i18n/formats.ts'
import { type Locale, locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { HelpContact, WrittenContact } from '#domain/help/schema.ts'

type Props = {
  contact: HelpContact
  written: WrittenContact
  isFirst: boolean
  isLast: boolean
}

/** A contact in the place's list: what people read of it, where it stands, and in which languages it is not there yet. */
export function ContactRow({ contact: { id, name, whatFor, opening, phone, web }, written, isFirst, isLast }: Props) {
  const { t, i18n } = useTranslation('work')
  const missing = (Object.keys(locales) as Locale[]).filter(
    (language) => !written.name[language] || !written.whatFor[language],
  )
  const act = (intent: 'up' | 'down' | 'remove') => (
    <Button kind={intent === 'remove' ? 'danger' : 'quiet'} small name="intent" value={intent}>
      {t(`help-contacts.${intent}`)} <span className="visually-hidden">{name.text}</span>
    </Button>
  )
  return (
    <li className="card">
      <h2>
        <WordsIn words={name} />
      </h2>
      <p>
        {phone && <bdi dir="ltr">{phone}</bdi>} {web && <bdi dir="ltr">{web}</bdi>}
      </p>
      <p>
        <WordsIn words={whatFor} /> {opening && <WordsIn words={opening} />}
      </p>
      {missing.length > 0 && (
        <p className="muted">
          {t('help-contacts.not-in', {
            languages: listText(
              missing.map((language) => `\u2068${locales[language]}\u2069`),
              i18n.language,
            ),
          })}
        </p>
      )}
      <Form method="post" className="actions">
        <input type="hidden" name="id" value={id} />
        <LinkButton to={`?edit=${id}`} kind="secondary">
          {t('help-contacts.edit')} <span className="visually-hidden">{name.text}</span>
        </LinkButton>
        {!isFirst && act('up')}
        {!isLast && act('down')}
        {act('remove')}
      </Form>
    </li>
  )
}
