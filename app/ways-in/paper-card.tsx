import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { WayCard } from './way-card.tsx'

type Props = { here: string; counts: { printed: number; keyed: number } }

export function PaperCard({ here, counts }: Props) {
  const { t } = useTranslation('survey-desk')
  return (
    <WayCard id="paper" title={t('ways.paper.title')} lead={t('ways.paper.lead')}>
      {counts.printed > 0 && <p>{t('ways.paper.keyed', { keyed: counts.keyed, count: counts.printed })}</p>}
      <LinkButton to={`${here}/sheets`} kind="secondary">
        {t('ways.paper.open')}
      </LinkButton>
    </WayCard>
  )
}
