import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Role } from '#db/schema/people.ts'
import type { Verb } from '#domain/kernel/permissions.ts'
import type { Holder } from '#domain/people/queries.ts'

type Held = { role: Role; verbs: readonly Verb[]; holders: readonly Holder[] }

/** What each role may do here, in plain words, and who holds it. */
export function RolesPage({ roles }: { roles: readonly Held[] }) {
  const { t } = useTranslation('work')
  return (
    <WorkPage title={t('roles.title')} lead={t('roles.lead')}>
      <p className="roles-note">{t('roles.reach')}</p>
      <p className="roles-note">{t('roles.held')}</p>
      <div className="roles">
        {roles.map((each) => (
          <RoleCard key={each.role} {...each} />
        ))}
      </div>
    </WorkPage>
  )
}

function RoleCard({ role, verbs, holders }: Held) {
  const { t } = useTranslation(['work', 'people'])
  const id = `role-${role}`
  return (
    <section className="card role" aria-labelledby={id}>
      <h2 id={id}>{t(`people:roles.${role}.name`)}</h2>
      {holders.length === 0 ? (
        <p className="muted">{t('roles.nobody')}</p>
      ) : (
        <ul className="role-holders" aria-label={t('roles.who')}>
          {holders.map(({ name, organisation }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may be called the same.
            <li key={index}>
              <Name>{name}</Name>
              <span className="muted">{organisation === null ? t('roles.whole') : <Name>{organisation}</Name>}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>{t('roles.may-do')}</h3>
      <ul className="role-may">
        {verbs.map((verb) => (
          <li key={verb}>{t(`roles.may.${verb}`)}</li>
        ))}
      </ul>
    </section>
  )
}
