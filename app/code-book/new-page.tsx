import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { CodeKind } from '#db/schema/framework.ts'
import { type BookMission, hues, type WrittenWords } from '#domain/framework/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { WordsFields } from './words-fields.tsx'

export type NewKind = CodeKind | 'mission'
type Props = {
  place: string
  kind: NewKind
  missions: BookMission[]
  mission: string
  refused: { problem: Problem; words: WrittenWords } | undefined
}

const titles = { goal: 'add-goal', theme: 'add-theme', 'i-statement': 'add-statement', mission: 'add-mission' } as const

/** A new goal, theme, I-statement or mission. */
export function NewPage({ place, kind, missions, mission, refused }: Props) {
  const { t } = useTranslation('codebook')
  const path = `/work/${place}/code-book`
  return (
    <WorkPage title={t(`list.${titles[kind]}`)} actions={<Link to={path}>{t('code.back')}</Link>}>
      <ProblemMessage problem={refused?.problem} />
      <Form method="post" className="card book-form" noValidate>
        <input type="hidden" name="kind" value={kind} />
        {kind === 'goal' && (
          <ChoiceGroup
            {...{ type: 'radio', name: 'mission', legend: t('form.mission'), chosen: [mission], inline: true }}
            choices={missions.map(({ slug, name }) => ({ value: slug, label: name.text }))}
          />
        )}
        {kind === 'mission' && (
          <ChoiceGroup
            {...{ type: 'radio', name: 'hue', legend: t('form.hue'), chosen: ['live'], inline: true }}
            choices={hues.map((hue) => ({ value: hue, label: t(`form.hues.${hue}`) }))}
          />
        )}
        <WordsFields written={refused?.words ?? { text: {}, short: {}, source: '' }} isMission={kind === 'mission'} />
        {kind === 'i-statement' && (
          <FieldFrame id="about" label={t('form.about')}>
            {(described) => (
              <select name="about" className="input" {...described}>
                <option value="">{t('form.about-none')}</option>
                {missions.flatMap(({ goals }) =>
                  goals.map(({ publicId, short }) => (
                    <option key={publicId} value={publicId}>
                      {short.text}
                    </option>
                  )),
                )}
              </select>
            )}
          </FieldFrame>
        )}
        <p className="actions">
          <Button busyLabel={t('form.saving')}>{t('form.save')}</Button>
          <Link to={path} className="button quiet">
            {t('form.cancel')}
          </Link>
        </p>
      </Form>
    </WorkPage>
  )
}
