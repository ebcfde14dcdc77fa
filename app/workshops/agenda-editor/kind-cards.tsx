import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { activityKinds } from '#domain/workshops/schema/kinds.ts'

/** What can be added: each kind with what it is for. */
export function KindCards() {
  const { t } = useTranslation('facilitation')
  return (
    <section aria-labelledby="add" className="kind-cards">
      <h2 id="add">{t('editor.add')}</h2>
      <ul className="plain-list">
        {activityKinds.map((kind) => (
          <li key={kind}>
            <Link to={`new?kind=${kind}`} className="kind-card">
              <strong>{t(`kinds.${kind}.name`)}</strong>
              <span>{t(`kinds.${kind}.what`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
