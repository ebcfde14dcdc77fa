import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { confirmTranslation, isOld } from '#domain/survey-design/schema/translated.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'
import { useEditing } from '../editing.ts'
import { useEditionName } from './use-edition-name.ts'

type Props = { texts: Texts /** Of the field that holds the translation: focus goes there. */; field: string }

/** Beside a translation whose source was changed since: one press says that it is still right. */
export function OldWords({ texts, field }: Props) {
  const { t } = useTranslation('survey-desk')
  const { definition, edition, source, edit, focus, say } = useEditing()
  const name = useEditionName()
  if (edition === source || !isOld(definition, texts, edition)) return null
  const confirm = () => {
    edit((now) => confirmTranslation(now, texts[edition] ?? '', edition), 'step')
    focus(field)
    say(t('editor.editions.confirmed'))
  }
  return (
    <p className="hint">
      <Icon name="alert" /> {t('editor.editions.old-word', { edition: name(source) })}{' '}
      <button type="button" className="button quiet small" onClick={confirm}>
        {t('editor.editions.still-right')}
      </button>
    </p>
  )
}
