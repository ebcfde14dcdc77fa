import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { SideCode } from '#domain/coding/schema.ts'
import { longest, type PileText } from '#domain/framework/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { Done } from './done.tsx'

type Props = {
  place: string
  texts: PileText[]
  next: string | null
  themes: SideCode[]
  mayMake: boolean
  refused: { problem: Problem; typed: { items: string[]; name: string; definition: string } } | undefined
}

/** Texts that no goal fits, to be looked through for what they have in common. */
export function PilePage({ place, texts, next, themes, mayMake, refused }: Props) {
  const { t } = useTranslation('codebook')
  const path = `/work/${place}/code-book`
  return (
    <WorkPage title={t('pile.title')} lead={t('pile.lead')} actions={<Link to={path}>{t('code.back')}</Link>}>
      <ProblemMessage problem={refused?.problem} />
      {!refused && <Done />}
      {texts.length === 0 && <EmptyState title={t('pile.none')}>{t('pile.none-next')}</EmptyState>}
      {texts.length > 0 && (
        <Form method="post" className="book pile">
          <ul className="plain-list">
            {texts.map(({ publicId, text, language, themes: given }) => (
              <li key={publicId}>
                <label className="choice">
                  <input
                    type="checkbox"
                    name="items[]"
                    value={publicId}
                    disabled={!mayMake}
                    defaultChecked={refused?.typed.items.includes(publicId)}
                  />
                  <span lang={language} dir="auto">
                    {text}
                  </span>
                </label>
                {given.map((theme) => (
                  <Pill key={theme.text}>
                    <WordsIn words={theme} />
                  </Pill>
                ))}
              </li>
            ))}
          </ul>
          {mayMake && (
            <fieldset className="card pile-theme">
              <legend>{t('pile.new')}</legend>
              <Field
                id="name"
                name="name"
                label={t('pile.name')}
                hint={themes.length > 0 ? t('pile.name-hint') : undefined}
                defaultValue={refused?.typed.name}
                maxLength={longest.short}
              />
              <TextArea
                id="definition"
                name="definition"
                label={t('pile.definition')}
                rows={2}
                defaultValue={refused?.typed.definition}
              />
              {themes.length > 0 && (
                <FieldFrame id="theme" label={t('pile.there')}>
                  {(described) => (
                    <select name="theme" className="input" {...described}>
                      {themes.map(({ id, short }) => (
                        <option key={id} value={id}>
                          {short.text}
                        </option>
                      ))}
                    </select>
                  )}
                </FieldFrame>
              )}
              <Button busyLabel={t('form.saving')}>{t('pile.make')}</Button>
            </fieldset>
          )}
        </Form>
      )}
      {next && (
        <LinkButton kind="quiet" to={`?after=${next}`}>
          {t('pile.next', { count: 50 })}
        </LinkButton>
      )}
    </WorkPage>
  )
}
