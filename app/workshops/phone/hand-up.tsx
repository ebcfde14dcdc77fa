import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { longestWhere } from '#domain/workshops/schema/live.ts'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'
import { Ask } from './ask.tsx'

/** While a hand is up: where the facilitator finds it, for whoever wants to say. */
export function HandUp({ workshop, live }: { workshop: string; live: LiveWorkshop }) {
  const { t } = useTranslation('workshops')
  if (!live.mine?.hand || live.snapshot.phase === 'ended') return null
  return (
    <details className="hand-up">
      <summary>{t('phone.hand.where')}</summary>
      <Ask {...{ workshop, live }} intent="raise" fields={{ kind: 'hand' }}>
        <Field
          name="where"
          label={t('phone.talk.where')}
          hint={t('phone.talk.where-hint')}
          maxLength={longestWhere}
          autoComplete="off"
          dir="auto"
        />
        <Button kind="secondary" small>
          {t('phone.hand.say')}
        </Button>
      </Ask>
    </details>
  )
}
