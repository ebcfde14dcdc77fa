import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { type ScreeningOfItem, sureFrom } from '#domain/screening/schema.ts'
import type { Desk } from './desk.ts'
import { languageName } from './language-name.ts'
import { SaidByOthers } from './said-by-others.tsx'

type Props = {
  desk: Desk
  publicId: string
  /** Null until the sweep has come by. */
  screening: ScreeningOfItem | null
  isBeingChecked: boolean
}

/**
 * What the machine found in a text, in words: its language and how sure that is, who said the same, unkind words. Until it
 * has looked, that it will; and where it did not in time, that a person must.
 */
export function ScreeningMarks({ desk, publicId, screening, isBeingChecked }: Props) {
  const { t, i18n } = useTranslation('screening')
  if (!screening && isBeingChecked) return <p className="screening-marks muted">{t('soon')}</p>
  if (!screening)
    return (
      <Notice>
        <p>{t('not-checked')}</p>
      </Notice>
    )
  const { language, confidence, unkind, people, meantBy, isCampaign } = screening
  const name = language && languageName(language, i18n.language)
  const percent = { percent: Math.round(confidence * 100) }
  return (
    <p className="screening-marks row">
      <Pill>
        {name
          ? t(confidence >= sureFrom ? 'language.sure' : 'language.guess', { name, ...percent })
          : t('language.none')}
      </Pill>
      <SaidByOthers key={publicId} {...{ desk, publicId, people, meantBy }} />
      {isCampaign && <Pill hue="notice">{t('campaign')}</Pill>}
      {unkind && (
        <Pill hue="notice" icon="alert">
          {t('unkind')}
        </Pill>
      )}
    </p>
  )
}
