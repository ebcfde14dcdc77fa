import { useOutletContext } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Desk } from '#app/moderation/desk.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'

export default function NothingOpen() {
  const { t } = useTranslation('moderation')
  const { items, pathTo } = useOutletContext<Desk>()
  const [first] = items
  return (
    <section className="item nothing-open">
      {first && (
        <EmptyState
          title={t('choose')}
          action={
            <LinkButton to={pathTo(first.publicId)} small>
              {t('start')}
            </LinkButton>
          }
        >
          {t('choose-next')}
        </EmptyState>
      )}
    </section>
  )
}
