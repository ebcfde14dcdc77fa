import { Form, Link, NavLink } from '@remix-run/react'
import { listText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { LanguageSwitch } from '#app/ui/language-switch.tsx'
import { Logo } from '#app/ui/logo.tsx'
import { Name } from '#app/ui/name.tsx'
import type { Role } from '#db/schema/people.ts'
import type { Verb } from '#domain/kernel/permissions.ts'
import { waysOpenTo } from './ways.ts'

type Props = {
  place: { slug: string; name: string }
  person: { name: string; roles: Role[] }
  verbs: readonly Verb[]
}

/** The bar above every page of the workspace: where one is, where one may go, as whom. */
export function WorkBar({ place, person, verbs }: Props) {
  const { t, i18n } = useTranslation(['work', 'people'])
  const roles = listText(
    person.roles.map((role) => t(`people:roles.${role}.name`)),
    i18n.language,
  )
  const desk = `/work/${place.slug}`
  return (
    <header className="work-bar">
      <Link to={desk} className="brand">
        <Logo />
        <Name>{place.name}</Name>
      </Link>
      <nav aria-label={t('nav.label')}>
        <NavLink to={desk} end>
          {t('nav.desk')}
        </NavLink>
        {waysOpenTo(verbs).map((way) => (
          <NavLink key={way} to={`${desk}/${way}`}>
            {t(`nav.${way}`)}
          </NavLink>
        ))}
      </nav>
      <div className="work-person">
        <span>
          <Link to={`${desk}/you`}>
            <strong>
              <Name>{person.name}</Name>
            </strong>
          </Link>{' '}
          {/* In the demo, people are called by their role. */}
          {roles.toLowerCase() !== person.name.toLowerCase() && roles}
        </span>
        <LanguageSwitch />
        <Form method="post" action="/sign-out">
          <Button kind="quiet" small>
            {t('nav.sign-out')}
          </Button>
        </Form>
      </div>
    </header>
  )
}
