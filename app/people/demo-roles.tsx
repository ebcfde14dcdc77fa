import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Name } from '#app/ui/name.tsx'
import type { DemoPerson } from '#domain/auth/queries.ts'

/** One click into each role of the demo. */
export function DemoRoles({ people }: { people: readonly DemoPerson[] }) {
  const { t } = useTranslation('people')
  return (
    <Card kind="calm" as="section" labelledBy="roles" className="demo-roles">
      <h2 id="roles">{t('demo.title')}</h2>
      <p>{t('demo.text')}</p>
      <Form method="post">
        <ul className="sign-in-roles">
          {people.map(({ id, name, role, organisation }) => (
            <li key={id}>
              <Button name="personId" value={id} kind="secondary" wide>
                <span>
                  <Name>{name}</Name>
                  <small>
                    {t(`roles.${role}.does`)}
                    {organisation && (
                      <>
                        {' · '}
                        <Name>{organisation}</Name>
                      </>
                    )}
                  </small>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </Form>
    </Card>
  )
}
