import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { Field } from '#app/ui/field.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { longestTitle, packLanguages } from '#domain/packs/schema.ts'

type Props = { least: number; problem: Problem | undefined }

/** What a pack is called, whom it is for and in which language. There is nothing to filter by, and it says why. */
export function AskForPack({ least, problem }: Props) {
  const { t, i18n } = useTranslation('packs')
  const error = problem?.details?.field === 'title' ? problemText(t, problem) : undefined
  return (
    <Form method="post" noValidate className="packs-ask">
      <Field
        id="title"
        name="title"
        label={t('ask.name')}
        hint={t('ask.name-hint')}
        maxLength={longestTitle}
        autoComplete="off"
        {...(error && { error })}
      />
      <ChoiceGroup
        type="radio"
        name="audience"
        legend={t('ask.audience')}
        chosen={['staff']}
        choices={(['staff', 'public'] as const).map((audience) => ({
          value: audience,
          label: t(`ask.${audience}`),
          hint: t(`ask.${audience}-hint`, { count: least }),
        }))}
      />
      <ChoiceGroup
        type="radio"
        name="language"
        legend={t('ask.language')}
        chosen={[packLanguages.find((language) => language === i18n.language) ?? 'en']}
        choices={packLanguages.map((language) => ({ value: language, label: t(`language.${language}`) }))}
      />
      <p className="muted">{t('ask.no-filter')}</p>
      <Button name="act" value="ask" busyLabel={t('ask.busy')}>
        {t('ask.submit')}
      </Button>
    </Form>
  )
}
