import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { longestMessage } from '#domain/workshops/schema/live.ts'
import { DeskFields, DeskForm } from '../desk-form.tsx'

/** A word to everybody: what they see now, and a line for the next. */
export function Message({ message }: { message: string | null }) {
  const { t } = useTranslation('facilitation')
  return (
    <section className="desk-message" aria-labelledby="message">
      <h2 id="message">{t('message.title')}</h2>
      {message && (
        <div className="card">
          <p dir="auto">{message}</p>
          <DeskForm intent="silence" kind="quiet" />
        </div>
      )}
      <DeskFields intent="say" className="desk-line">
        {(isSending) => (
          <>
            <Field name="text" label={t('message.label')} maxLength={longestMessage} dir="auto" required />
            <Button kind="secondary" small aria-disabled={isSending || undefined}>
              {t('message.send')}
            </Button>
          </>
        )}
      </DeskFields>
    </section>
  )
}
