import { useRef, useState } from 'react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Uploaded, uploadPicture } from '#app/survey-design/editor/pictures/upload.ts'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { picturePath, pictureTypes } from '#domain/pictures/schema.ts'

type State = 'idle' | 'sending' | Exclude<Uploaded, { stored: unknown }>

/** A picture for a slide. Choosing one needs scripts; keeping or leaving one does not. */
export function PictureField({ place, picture }: { place: string; picture: string }) {
  const { t } = useTranslation('facilitation')
  const [hash, setHash] = useState(picture)
  const [state, setState] = useState<State>('idle')
  const input = useRef<HTMLInputElement>(null)
  const isHydrated = useHydrated()
  const send = async (file: File) => {
    setState('sending')
    const uploaded = await uploadPicture(`/work/${place}/pictures`, file, () => {})
    if (uploaded === 'lost' || 'problem' in uploaded) return setState(uploaded)
    setState('idle')
    setHash(uploaded.stored.hash)
  }
  return (
    <div className="field picture-field">
      <p className="field-name">{t('editor.picture')}</p>
      <p className="hint">{t('editor.picture-hint')}</p>
      <input type="hidden" name="picture" value={hash} />
      {hash !== '' && <img src={picturePath(hash)} alt={t('editor.picture-chosen')} />}
      {isHydrated && (
        <p className="row">
          <input
            ref={input}
            type="file"
            accept={pictureTypes.join()}
            hidden
            onChange={({ target }) => {
              const file = target.files?.[0]
              // The same file chosen again is a change too.
              target.value = ''
              if (file) void send(file)
            }}
          />
          <button
            type="button"
            className="button secondary small"
            aria-disabled={state === 'sending' || undefined}
            onClick={() => state !== 'sending' && input.current?.click()}
          >
            {t(hash === '' ? 'editor.picture-choose' : 'editor.picture-other')}
          </button>
          {hash !== '' && (
            <button type="button" className="button quiet small" onClick={() => setHash('')}>
              {t('editor.picture-none')}
            </button>
          )}
        </p>
      )}
      <p role="status">
        {state === 'sending' && t('editor.picture-sending')}
        {state === 'lost' && t('editor.picture-lost')}
        {typeof state === 'object' && problemText(t, state.problem)}
      </p>
    </div>
  )
}
