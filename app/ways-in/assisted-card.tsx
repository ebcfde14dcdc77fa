import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { helperHows, helperRoles } from '#domain/ways-in/schema.ts'
import { useEditionName } from './edition-name.ts'
import { Select } from './select.tsx'
import { WayCard } from './way-card.tsx'

type Props = { survey: PublicSurvey; isHandedOver: boolean }

/** Typing somebody's answers for them: who helps and how is recorded, and nothing about who was helped. */
export function AssistedCard({ survey: { editions, status }, isHandedOver }: Props) {
  const { t } = useTranslation('survey-desk')
  const nameOf = useEditionName()
  const say = (list: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`ways.assisted.${list}.${value}`) }))
  return (
    <WayCard id="assisted" title={t('ways.assisted.title')} lead={t('ways.assisted.lead')}>
      {isHandedOver && (
        <Notice kind="done" live>
          <p>{t('ways.assisted.handed-over')}</p>
        </Notice>
      )}
      {status === 'open' && (
        <Form method="post" reloadDocument className="way-form">
          <Select name="role" label={t('ways.assisted.role')} options={say('roles', helperRoles)} />
          <Select name="how" label={t('ways.assisted.how')} options={say('hows', helperHows)} />
          <Select
            name="edition"
            label={t('ways.edition')}
            options={editions.map((value) => ({ value, label: nameOf(value) }))}
          />
          <Button name="intent" value="type-for-somebody" kind="secondary">
            {t('ways.assisted.start')}
          </Button>
        </Form>
      )}
    </WayCard>
  )
}
