import { useState } from 'react'
import { directionOf } from '#app/i18n/locales.ts'
import { SpeakingProvider, useTranslation } from '#app/i18n/use-translation.ts'
import { languageOf, styleOf, wordsIn } from '#domain/surveys/schema/editions.ts'
import { openItem, useEditing } from '../editing.ts'
import { useEditionName } from '../editions/use-edition-name.ts'
import { findItem } from '../edits/items.ts'
import { PreviewScreen } from './preview-screen.tsx'
import { PreviewStart } from './preview-start.tsx'
import { useSpeech } from './use-speech.ts'

const devices = ['phone', 'desktop'] as const

/** What is being written, as it will look: at once, in the edition that is open. */
export function Preview() {
  const { t } = useTranslation('survey-desk')
  const { definition, edition, source, open, page } = useEditing()
  const name = useEditionName()
  const [device, setDevice] = useState<(typeof devices)[number]>('phone')
  const item = findItem(definition, openItem(open))
  const lacks = item !== undefined && wordsIn(item.text, edition, source).isFallback && edition !== source
  const language = languageOf(edition)
  const className = `preview-page public ${styleOf(edition) === 'easy' ? 'reads-easy' : ''}`
  const speech = useSpeech(edition)
  return (
    <>
      <div className="preview-head">
        <h2>{t('editor.preview.title')}</h2>
        <div className="preview-devices">
          {devices.map((each) => (
            <button key={each} type="button" aria-pressed={each === device} onClick={() => setDevice(each)}>
              {t(`editor.preview.${each}`)}
            </button>
          ))}
        </div>
      </div>
      {lacks && <p className="hint">{t('editor.preview.falls-back', { edition: name(edition) })}</p>}
      <div className="preview-device" data-device={device}>
        {/* Nothing in it can be reached: it is a picture of the page, not the page. */}
        <div className={className} lang={language} dir={directionOf(language)} {...inert}>
          <div className="frame">
            <SpeakingProvider value={speech}>
              {item ? <PreviewScreen key={`${item.key} ${item.kind}`} item={item} /> : <PreviewStart />}
            </SpeakingProvider>
          </div>
        </div>
      </div>
      <p>
        <a href={`${page.previewPath}?edition=${edition}`} target="_blank" rel="noreferrer">
          {t('editor.preview.try')}
        </a>
      </p>
    </>
  )
}

/** React 18 knows no `inert`: as an unknown attribute it passes it on when it is a text. */
const inert = { inert: '' } as Record<string, string>
