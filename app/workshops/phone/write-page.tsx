import { useTranslation } from '#app/i18n/use-translation.ts'
import { mostTableTexts } from '#domain/workshops/schema/tables.ts'
import { OwnTexts, textsOf } from './own-texts.tsx'
import { roomFor } from './text-kinds.ts'
import { WriteForm, type WriteProps } from './write-form.tsx'

/** Writing while it is open, and one's own words below. */
export function WritePage(props: WriteProps) {
  const { t } = useTranslation('workshops')
  const { stage, live } = props
  const { own, onTheirWay } = textsOf(live, stage.id)
  const most = props.people === undefined ? roomFor(stage).most : mostTableTexts
  const left = most - own.length - onTheirWay.length
  return (
    <>
      {stage.state === 'open' &&
        (left > 0 ? <WriteForm {...props} /> : <p className="lead">{t('phone.write.enough', { count: most })}</p>)}
      {stage.state === 'open' && stage.kind === 'words' && left > 0 && left < most && (
        <p className="muted">{t('phone.write.left', { count: left })}</p>
      )}
      <OwnTexts activityId={stage.id} live={live} />
    </>
  )
}
