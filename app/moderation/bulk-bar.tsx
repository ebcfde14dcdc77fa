import { Form } from '@remix-run/react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { bulkSize } from '#domain/moderation/schema.ts'
import { queuePath } from './address.ts'
import type { Desk } from './desk.ts'
import { hideIntents, reasonOf } from './intents.ts'
import { Key } from './key.tsx'
import type { Selection } from './use-selection.ts'

/** Boxes in the list belong to it, wherever they stand. */
export const bulkForm = 'bulk-form'

type Props = { desk: Desk; selection: Selection }

/** What to do about the texts that are chosen, or about all that match. Its answer is a preview: nothing is done yet. */
export function BulkBar({ desk, selection }: Props) {
  const { t, i18n } = useTranslation('moderation')
  const isHydrated = useHydrated()
  const chosen = selection.ids.size
  return (
    <Form
      method="post"
      id={bulkForm}
      action={queuePath(desk.place.slug, 'bulk', { ...desk.asked, after: undefined })}
      className="bulk-bar"
      aria-label={t('bulk.label')}
      preventScrollReset
    >
      <input type="hidden" name="intent" value="preview" />
      {isHydrated && [...selection.ids].map((id) => <input key={id} type="hidden" name="items[]" value={id} />)}
      <details className="bulk-fold" open={chosen > 0 || undefined}>
        <summary>
          <span role="status">
            {chosen > 0
              ? t('bulk.chosen', { count: chosen, number: numberText(chosen, i18n.language) })
              : t('bulk.label')}
          </span>
        </summary>
        <label>
          <span className="visually-hidden">{t('bulk.what')}</span>
          <select name="what" className="input small">
            <option value="approve">{t('decide.approve')}</option>
            {hideIntents.map((intent) => (
              <option key={intent} value={intent}>
                {t('bulk.hide', { reason: t(`reasons.${reasonOf(intent)}`) })}
              </option>
            ))}
          </select>
        </label>
        <div className="bulk-buttons">
          {(!isHydrated || chosen > 0) && (
            <Button kind="secondary" small aria-keyshortcuts="b">
              {t('bulk.look')} <Key>B</Key>
            </Button>
          )}
          {chosen === 0 && (
            <Button kind="quiet" small name="all" value="yes">
              {t('bulk.all', { count: bulkSize })}
            </Button>
          )}
          {chosen > 0 && (
            <Button type="button" kind="quiet" small onClick={selection.clear}>
              {t('bulk.clear')}
            </Button>
          )}
        </div>
      </details>
    </Form>
  )
}
