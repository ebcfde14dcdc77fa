import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { ageBands } from '#domain/contributions/schema.ts'

type Props = { title: string; areas: readonly { id: string; name: string }[]; skipTo: string }

/** Asked once, after joining, and easy to leave: what it is for stands above it. */
export function AboutPage({ title, areas, skipTo }: Props) {
  const { t } = useTranslation('workshops')
  return (
    <PublicPage>
      <p className="eyebrow">{title}</p>
      <h1>{t('about.title')}</h1>
      <p className="lead">{t('about.why')}</p>
      <Form method="post" action={skipTo}>
        <input type="hidden" name="intent" value="about" />
        {areas.length > 0 && (
          <ChoiceGroup
            type="radio"
            name="areaId"
            legend={t('about.area')}
            choices={[
              ...areas.map(({ id, name }) => ({ value: id, label: name })),
              { value: '', label: t('about.no-answer') },
            ]}
          />
        )}
        <ChoiceGroup
          type="radio"
          name="ageBand"
          legend={t('about.age')}
          choices={[
            ...ageBands.map((band) => ({ value: band, label: t(`about.bands.${band}`) })),
            { value: '', label: t('about.no-answer') },
          ]}
        />
        <div className="actions">
          <Button>{t('about.save')}</Button>
          <LinkButton to={skipTo} kind="quiet">
            {t('about.skip')}
          </LinkButton>
        </div>
      </Form>
    </PublicPage>
  )
}
