import { useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { classes } from '#app/ui/class-names.ts'
import type { Item, Picture } from '#domain/surveys/schema/definition.ts'
import { useEditing } from '../editing.ts'
import { type PicturePlace, pictureAt, setPicture } from '../edits/pictures.ts'
import { WordField } from '../item/word-field.tsx'
import { picturePathOf } from './picture-path.ts'
import { SymbolPicker } from './symbol-picker.tsx'
import { UploadButton } from './upload-button.tsx'

type Props = {
  item: Item
  place: PicturePlace
  /** Symbols come first: Easy Read, choices. */
  prefersSymbols?: boolean
  isSmall?: boolean
}

/** A picture with its description, or the ways to put one there. */
export function PictureField({ item, place, prefersSymbols, isSmall }: Props) {
  const { t } = useTranslation('survey-desk')
  const { edit, edition, source, say } = useEditing()
  const [isOpen, setOpen] = useState(false)
  const picture = pictureAt(item, place)
  const isSource = edition === source
  const isEasy = place === 'easyPicture'
  if (!picture && !isSource && !isEasy) return null
  const put = (chosen: Picture | null) => {
    edit((now) => setPicture(now, item.key, place, chosen))
    say(t(chosen ? 'editor.pictures.put' : 'editor.pictures.taken'))
    setOpen(false)
  }
  const title = t(isEasy ? 'editor.pictures.easy' : isSmall ? 'editor.pictures.choice' : 'editor.pictures.title')
  return (
    <details
      className={classes('picture-field', isSmall && 'small')}
      open={isOpen || picture !== null}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {picture && (
        <div className="picture-shown">
          <img src={picturePathOf(picture)} alt="" className={picture.source} />
          <WordField
            where={{ item: item.key, field: place }}
            texts={picture.alt}
            label={t('editor.pictures.alt')}
            hint={isSmall ? undefined : t('editor.pictures.alt-hint')}
          />
        </div>
      )}
      <div className="picture-acts">
        <SymbolPicker
          isFirst={prefersSymbols}
          onPick={(name, alt) => put({ source: 'symbol', name, alt: { [isEasy ? edition : source]: alt } })}
        />
        <UploadButton onUploaded={(hash) => put({ source: 'file', name: hash, alt: {} })} />
        {picture && (
          <button type="button" className="button quiet small" onClick={() => put(null)}>
            {t('editor.pictures.remove')}
          </button>
        )}
      </div>
    </details>
  )
}
