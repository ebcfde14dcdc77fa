import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { readReasons } from '#domain/redaction/schema.ts'

/** Why somebody reads what was taken out: part of every form that opens it. */
export function ReadReasonChoice() {
  const { t } = useTranslation('screening')
  return (
    <label>
      {t('read.why')}
      <select name="reason" className="input">
        {readReasons.map((reason) => (
          <option key={reason} value={reason}>
            {t(`read.reason.${reason}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Takes a decision about words back. Those that were taken out are opened by it, so that it wants a reason. */
export function UndoRedaction({ isTakenOut }: { isTakenOut: boolean }) {
  const { t } = useTranslation('screening')
  if (!isTakenOut)
    return (
      <Button name="intent" value="undo" kind="quiet" small>
        {t('undo')}
      </Button>
    )
  return (
    <details className="redaction-fold">
      <summary>{t('undo')}</summary>
      <ReadReasonChoice />
      <p className="muted">{t('undo-holds')}</p>
      <Button name="intent" value="undo" kind="danger" small>
        {t('undo-open')}
      </Button>
    </details>
  )
}
