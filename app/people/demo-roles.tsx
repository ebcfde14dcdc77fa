import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
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
                  {name}
                  <small>{[t(`roles.${role}.does`), organisation].filter(Boolean).join(' · ')}</small>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </Form>
    </Card>
  )
}
