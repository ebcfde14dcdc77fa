import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { CopyButton } from '#app/ways-in/copy-button.tsx'
import type { ListedPass } from '#domain/workshops/queries/passes.ts'

type Props = { passes: readonly ListedPass[]; link: (code: string) => string }

/** The passes that stand: for whom, the code, its link to copy, and the way to take it back. */
export function PassList({ passes, link }: Props) {
  const { t } = useTranslation('facilitation')
  if (passes.length === 0) return <p className="muted">{t('seats.no-passes')}</p>
  return (
    <ul className="pass-list">
      {passes.map(({ id, kind, label, code, isTaken }) => (
        <li key={id}>
          <p>
            <strong dir="auto">{kind === 'wall' ? t('wall-pass.name', { n: Number(label) }) : label}</strong>{' '}
            <span className="muted">{t(`seats.kind.${kind}`)}</span>
            {isTaken && <span className="muted"> · {t('seats.taken')}</span>}
          </p>
          <div className="pass-row">
            {code ? (
              <>
                <code dir="ltr">{code}</code>
                <CopyButton text={link(code)} label={t('seats.copy')} />
              </>
            ) : (
              <span className="muted">{t('seats.code-gone')}</span>
            )}
            <Form method="post">
              <input type="hidden" name="pass" value={id} />
              <Button name="intent" value="revoke-pass" kind="quiet" small>
                {t('seats.revoke')}
                <span className="visually-hidden"> {label}</span>
              </Button>
            </Form>
          </div>
        </li>
      ))}
    </ul>
  )
}
