import { useLocation } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { Answer, Desk } from './desk.ts'
import { verbOf } from './intents.ts'
import { Key } from './key.tsx'
import { Via } from './via.tsx'

type Props = { desk: Desk; said: Answer['done'] | null; isSignedOut: boolean }

/** Says what happened, and offers to take it back. Always there, so that screen readers hear it change. */
export function StatusLine({ desk, said, isSignedOut }: Props) {
  const { t } = useTranslation(['moderation', 'problems'])
  const { pathname } = useLocation()
  const { decision } = desk
  const isWorking = decision.state === 'submitting'
  return (
    <div className="status-line" data-empty={!said && !isWorking && !isSignedOut ? '' : undefined}>
      <div role="status">
        {isWorking && t('said.working')}
        {!isWorking && said && (
          <>
            <Icon name="tick" /> {t(`said.${verbOf(said.intent)}`)}
          </>
        )}
        {isSignedOut && (
          <span>
            <Icon name="alert" /> {t('problems:signed-out.before')}{' '}
            <a href={`/sign-in?next=${encodeURIComponent(pathname)}`} target="_blank" rel="noreferrer">
              {t('problems:signed-out.link')}
            </a>
            {t('problems:signed-out.after')}
          </span>
        )}
      </div>
      {!isWorking && desk.undoable !== undefined && (
        <decision.Form method="post" action={desk.pathTo(desk.undoable)}>
          <Via />
          {/* Not what a colleague has decided since: that is not what this line says. */}
          <input type="hidden" name="own" value="yes" />
          <Button kind="quiet" small name="intent" value="undo">
            {t('said.undo-that')} <Key>U</Key>
          </Button>
        </decision.Form>
      )}
    </div>
  )
}
