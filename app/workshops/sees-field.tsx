import { useTranslation } from '#app/i18n/use-translation.ts'
import { FieldFrame } from '#app/ui/field-frame.tsx'

const sees = ['everything', 'moderated-text', 'counts'] as const

/** What the place may see of a workshop. @param isFixed people have joined under it: it is only told */
export function SeesField({ chosen, isFixed = false }: { chosen: string; isFixed?: boolean }) {
  const { t } = useTranslation('facilitation')
  const levels = isFixed ? sees.filter((level) => level === chosen) : sees
  return (
    <FieldFrame id="placeSees" label={t('new.placeSees')} hint={isFixed ? t('settings.sees-fixed') : undefined}>
      {(described) => (
        <select name="placeSees" className="select" defaultValue={chosen} {...described}>
          {levels.map((level) => (
            <option key={level} value={level}>
              {t(`new.sees.${level}`)}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
