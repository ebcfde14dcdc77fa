import { useRef, useState } from 'react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { pictureTypes } from '#domain/pictures/schema.ts'
import { useEditing } from '../editing.ts'
import { type Uploaded, uploadPicture } from './upload.ts'

type State =
  | { is: 'idle' }
  | { is: 'sending'; part: number }
  | { is: 'failed'; why: Exclude<Uploaded, { stored: unknown }> }

/** Brings a picture from this device, and says how far it has come. */
export function UploadButton({ onUploaded }: { onUploaded(hash: string): void }) {
  const { t } = useTranslation('survey-desk')
  const { page } = useEditing()
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State>({ is: 'idle' })
  const send = async (file: File) => {
    setState({ is: 'sending', part: 0 })
    const uploaded = await uploadPicture(`/work/${page.place.slug}/pictures`, file, (part) =>
      setState({ is: 'sending', part }),
    )
    if (uploaded !== 'lost' && 'stored' in uploaded) {
      setState({ is: 'idle' })
      onUploaded(uploaded.stored.hash)
    } else setState({ is: 'failed', why: uploaded })
  }
  return (
    <span className="upload">
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
        className="button quiet small"
        aria-disabled={state.is === 'sending' || undefined}
        onClick={() => state.is !== 'sending' && input.current?.click()}
      >
        {t('editor.pictures.upload')}
      </button>
      <span role="status" className="upload-state">
        {state.is === 'sending' &&
          (state.part < 1
            ? t('editor.pictures.sending', { percent: Math.round(state.part * 100) })
            : t('editor.pictures.working'))}
        {state.is === 'failed' &&
          (state.why === 'lost' ? t('editor.pictures.lost') : problemText(t, state.why.problem))}
      </span>
    </span>
  )
}
