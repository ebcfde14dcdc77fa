import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Item } from '#domain/surveys/schema/definition.ts'
import { isBlank, styleOf } from '#domain/surveys/schema/editions.ts'
import { Faults } from '../check/faults.tsx'
import { headingId, useEditing } from '../editing.ts'
import { nameItem } from '../edits/items.ts'
import { PictureField } from '../pictures/picture-field.tsx'
import { useFieldName } from '../use-field-name.ts'
import { useItemActs } from '../use-item-acts.ts'
import { useNames } from '../use-names.ts'
import { ConditionEditor } from './condition-editor.tsx'
import { KindDetails } from './kind-details.tsx'
import { KindSelect } from './kind-select.tsx'
import { PartsEditor } from './parts-editor.tsx'
import { WordField } from './word-field.tsx'

/** One thing of the survey: its words in the edition that is open, and, in the first one, all that can be set of it. */
export function ItemEditor({ item }: { item: Item }) {
  const { t } = useTranslation('survey-desk')
  const { definition, edition, source, edit, follow } = useEditing()
  const acts = useItemActs()
  const names = useNames()
  const fieldName = useFieldName()
  const isSource = edition === source
  const nameIt = () => {
    const named = nameItem(definition, item.key)
    if (named.key === item.key) return
    edit(() => named.definition, 'naming')
    follow(named.key)
  }
  return (
    <>
      <header className="item-head">
        <h2 id={headingId} tabIndex={-1}>
          {names.title(item)}
        </h2>
        {isSource && <KindSelect item={item} />}
        <div className="item-acts">
          <button type="button" className="button quiet small" onClick={() => acts.duplicate(item)}>
            {t('editor.item.copy')}
          </button>
          <button type="button" className="button danger small" onClick={() => acts.remove(item)}>
            {t('editor.item.remove')}
          </button>
        </div>
      </header>
      {!isSource && <p className="item-words-only">{t('editor.item.words-only')}</p>}
      <WordField
        where={{ item: item.key, field: 'text' }}
        texts={item.text}
        label={fieldName(item, 'text')}
        rows={2}
        takesPipes
        onLeave={nameIt}
      />
      <WordField
        where={{ item: item.key, field: 'hint' }}
        texts={item.hint}
        label={fieldName(item, 'hint')}
        hint={item.kind === 'page' ? undefined : t('editor.item.hint-hint')}
        rows={item.kind === 'page' ? 6 : 1}
        isOptional
        takesPipes={item.kind === 'page' || !isBlank(item.hint)}
      />
      <PartsEditor item={item} list="rows" />
      <PartsEditor item={item} list="choices" />
      <KindDetails item={item} />
      {styleOf(edition) === 'easy' && <PictureField item={item} place="easyPicture" prefersSymbols />}
      <PictureField item={item} place="picture" />
      {isSource && <ConditionEditor item={item} />}
      <Faults item={item.key} />
    </>
  )
}
