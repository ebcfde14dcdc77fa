import { Form, Link } from '@remix-run/react'
import { Fragment } from 'react'
import { listText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { momentText } from '#app/moderation/moment-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { BookChange } from '#domain/framework/schema.ts'

type Props = { changes: readonly BookChange[]; place: { slug: string; timeZone: string }; mayEdit: boolean }

/** What was done to the code book, newest first, each with what became of the tags, and a button that takes it back. */
export function BookChanges({ changes, place, mayEdit }: Props) {
  const { t, i18n } = useTranslation('codebook')
  const locale = i18n.language
  const names = (codes: BookChange['about']) =>
    listText(
      codes.map(({ short }) => `“${short.text}”`),
      locale,
    )
  if (changes.length === 0) return <p className="muted">{t('list.no-history')}</p>
  return (
    <ol className="plain-list book-changes">
      {changes.map((change) => (
        <li key={change.id}>
          <p>
            <span className="muted">
              {change.number} ·{' '}
              <time dateTime={change.at.toISOString()}>{momentText(change.at, locale, place.timeZone)}</time>
            </span>{' '}
            <strong>{change.by ?? t('change.product')}</strong>{' '}
            {t(`change.${change.kind}`, { about: names(change.about), into: names(change.into) })}
            {change.isUndone && <em> ({t('change.undone')})</em>}
          </p>
          <p className="muted book-facts">
            {change.moved > change.takenOff && (
              <span>{t('change.moved', { count: change.moved - change.takenOff })}</span>
            )}
            {change.takenOff > 0 && <span>{t('change.taken-off', { count: change.takenOff })}</span>}
            {[...change.about, ...change.into].map(({ publicId, short }) =>
              publicId ? (
                <Fragment key={publicId}>
                  <Link to={`/work/${place.slug}/code-book/${publicId}`}>{short.text}</Link>
                </Fragment>
              ) : null,
            )}
          </p>
          {mayEdit && change.mayUndo && (
            <Form method="post">
              <input type="hidden" name="change" value={change.id} />
              <Button kind="quiet" small name="intent" value="undo">
                {t('change.undo-it')}
                <span className="visually-hidden">
                  {' '}
                  {t(`change.${change.kind}`, { about: names(change.about), into: names(change.into) })}
                </span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ol>
  )
}
