import { useTranslation } from '#app/i18n/use-translation.ts'
import { Pill } from '#app/ui/pill.tsx'
import { type ScreeningOfItem, sureFrom } from '#domain/screening/schema.ts'
import { languageName } from './language-name.ts'

/** What the machine found in a text, in words: its language and how sure that is, who said the same, unkind words. */
export function ScreeningMarks({ screening }: { screening: ScreeningOfItem | null }) {
  const { t, i18n } = useTranslation('screening')
  if (!screening) return <p className="screening-marks muted">{t('soon')}</p>
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
      {people > 1 && <Pill icon="people">{t('alike', { count: people })}</Pill>}
      {meantBy > people && <Pill icon="people">{t('meant', { count: meantBy })}</Pill>}
      {isCampaign && <Pill hue="notice">{t('campaign')}</Pill>}
      {unkind && (
        <Pill hue="notice" icon="alert">
          {t('unkind')}
        </Pill>
      )}
    </p>
  )
}
