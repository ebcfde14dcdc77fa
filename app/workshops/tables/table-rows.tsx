import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import type { TableState } from '#domain/workshops/schema/live.ts'
import { longestTableName } from '#domain/workshops/schema/tables.ts'

/** Each table with its name to change, its place in the order, and the way to take it away. */
export function TableRows({ tables }: { tables: readonly TableState[] }) {
  const { t } = useTranslation('facilitation')
  if (tables.length === 0) return <p className="muted">{t('seats.none')}</p>
  return (
    <ol className="table-rows">
      {tables.map(({ id, name, people, hasScribe }, index) => (
        <li key={id}>
          <Form method="post" className="table-row">
            <input type="hidden" name="table" value={id} />
            {/* Enter in the field saves the name. */}
            <button
              type="submit"
              name="intent"
              value="rename-table"
              className="visually-hidden"
              tabIndex={-1}
              aria-hidden="true"
            />
            <input
              className="input"
              name="name"
              aria-label={t('seats.name', { n: index + 1 })}
              defaultValue={name}
              maxLength={longestTableName}
              autoComplete="off"
              dir="auto"
            />
            <Button name="intent" value="rename-table" kind="quiet" small>
              {t('seats.rename')}
              <span className="visually-hidden"> {name}</span>
            </Button>
          </Form>
          <div className="table-state">
            <span className="muted">
              {t('seats.people', { n: people })}
              {hasScribe && ` · ${t('seats.has-scribe')}`}
            </span>
            <Form method="post">
              <input type="hidden" name="table" value={id} />
              {(['up', 'down'] as const).map((by) => (
                <Button
                  key={by}
                  name="intent"
                  value={`table-${by}`}
                  kind="quiet"
                  small
                  aria-disabled={(by === 'up' ? index === 0 : index === tables.length - 1) || undefined}
                >
                  {t(`seats.${by}`)}
                  <span className="visually-hidden"> {name}</span>
                </Button>
              ))}
              <Button name="intent" value="remove-table" kind="quiet" small>
                {t('seats.remove')}
                <span className="visually-hidden"> {name}</span>
              </Button>
            </Form>
          </div>
        </li>
      ))}
    </ol>
  )
}
