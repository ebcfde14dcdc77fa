import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { Answer, Desk } from './desk.ts'
import { isUndoable, verbOf } from './intents.ts'
import { Key } from './key.tsx'
import { Via } from './via.tsx'

type Props = { desk: Desk; said: Answer['done'] | null }

/** Says what happened, and offers to take it back. Always there, so that screen readers hear it change. */
export function StatusLine({ desk, said }: Props) {
  const { t } = useTranslation('moderation')
  const { decision } = desk
  const isWorking = decision.state === 'submitting'
  return (
    <div className="status-line" data-empty={!said && !isWorking ? '' : undefined}>
      <div role="status">
        {isWorking && t('said.working')}
        {!isWorking && said && (
          <>
            <Icon name="tick" /> {t(`said.${verbOf(said.intent)}`)}
          </>
        )}
      </div>
      {!isWorking && said && isUndoable(said.intent) && (
        <decision.Form method="post" action={desk.pathTo(said.publicId)}>
          <Via />
          <Button kind="quiet" small name="intent" value="undo">
            {t('said.undo-that')} <Key>U</Key>
          </Button>
        </decision.Form>
      )}
    </div>
  )
}
