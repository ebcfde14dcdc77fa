import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Select } from '#app/ways-in/select.tsx'
import type { Colleague } from '#domain/safeguarding/schema.ts'

type Props = { letIn: Colleague[]; colleagues: Colleague[]; isLead: boolean }

/** Who may read this one worry beside its leads. */
export function LetInForm({ letIn, colleagues, isLead }: Props) {
  const { t } = useTranslation('safeguarding')
  return (
    <section className="card" aria-labelledby="let-in">
      <h2 id="let-in">{t('case.let-in')}</h2>
      <p className="muted">{t('case.let-in-hint')}</p>
      {letIn.length === 0 ? (
        <p>{t('case.let-in-nobody')}</p>
      ) : (
        <ul className="plain-list worry-people">
          {letIn.map(({ personId, name }) => (
            <li key={personId}>
              <Name>{name}</Name>
              {isLead && (
                <Form method="post">
                  <input type="hidden" name="person" value={personId} />
                  <Button kind="quiet" small name="intent" value="let-out">
                    {t('case.let-in-remove', { name })}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {isLead && colleagues.length > 0 && (
        <Form method="post" className="worry-let-in">
          <Select
            name="person"
            label={t('case.let-in-who')}
            // Nobody is let in to a worry by a button that was pressed too soon.
            options={[
              { value: '', label: t('case.let-in-choose') },
              ...colleagues.map(({ personId, name }) => ({ value: personId, label: name })),
            ]}
          />
          <Button kind="secondary" name="intent" value="let-in">
            {t('case.let-in-add')}
          </Button>
        </Form>
      )}
    </section>
  )
}
