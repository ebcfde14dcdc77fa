import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import { type HelpContact, mostContacts, type WrittenContact } from '#domain/help/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ContactForm, fieldOfContact } from './contact-form.tsx'
import { ContactRow } from './contact-row.tsx'

type Written = WrittenContact & { id: string }
type Props = {
  place: string
  contacts: readonly HelpContact[]
  written: readonly Written[]
  /** The contact whose form is open; null as its id for a new one. */
  edited: (WrittenContact & { id: string | null }) | null
  isSaved: boolean
  refused: { problem: Problem; contact: (WrittenContact & { id: string | null }) | null } | undefined
}

/** Whom a place names for somebody who needs help now. */
export function ContactsPage({ place, contacts, written, edited, isSaved, refused }: Props) {
  const { t } = useTranslation('work')
  const open = refused?.contact ?? edited
  return (
    <WorkPage
      title={t('help-contacts.title')}
      lead={t('help-contacts.lead')}
      actions={
        !open && contacts.length < mostContacts && <LinkButton to="?edit=new">{t('help-contacts.add')}</LinkButton>
      }
    >
      <ProblemMessage problem={refused?.problem} field={refused && fieldOfContact(refused.problem.code)} />
      {isSaved && !refused && (
        <Notice kind="done" live>
          <p>{t('help-contacts.saved')}</p>
        </Notice>
      )}
      <p>
        {t('help-contacts.where')} <Link to={`/help?place=${place}`}>{t('help-contacts.see')}</Link>
      </p>
      {open && <ContactForm key={open.id ?? 'new'} contact={open} problem={refused?.problem} />}
      {!open && contacts.length === 0 && (
        <EmptyState
          title={t('help-contacts.none')}
          action={
            <Form method="post">
              <Button kind="secondary" name="intent" value="start">
                {t('help-contacts.start')}
              </Button>
            </Form>
          }
        >
          {t('help-contacts.none-next')}
        </EmptyState>
      )}
      {!open && (
        <ol className="cards">
          {contacts.map((contact, index) => (
            <ContactRow
              key={contact.id}
              contact={contact}
              written={written.find(({ id }) => id === contact.id) as Written}
              isFirst={index === 0}
              isLast={index === contacts.length - 1}
            />
          ))}
        </ol>
      )}
    </WorkPage>
  )
}
