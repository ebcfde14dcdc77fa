import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { CopyButton } from '#app/ways-in/copy-button.tsx'
import type { ListedPass } from '#domain/workshops/queries/passes.ts'

export type WallWays = {
  passes: readonly ListedPass[]
  /** Where a pass is taken up: its code follows. */
  page: string
  /** 'said.example.org/join': where its code can be typed. */
  address: string
}

/** Links for a hall's computer, at which no facilitator has to sign in: made by one press, and taken back by one. */
export function WallPasses({ passes, page, address }: WallWays) {
  const { t } = useTranslation('facilitation')
  return (
    <section className="wall-passes" aria-labelledby="wall-passes">
      <h2 id="wall-passes">{t('wall-pass.title')}</h2>
      <p className="muted">{t('wall-pass.lead')}</p>
      {/* What the press made is read out: the link stands above the button. */}
      <ul className="plain-list" aria-live="polite" aria-relevant="additions">
        {passes.map(({ id, label, code }) => (
          <li key={id}>
            <strong>{t('wall-pass.name', { n: Number(label) })}</strong>
            {code ? (
              <>
                <code dir="ltr">{code}</code>
                <CopyButton text={`${page}/${code}`} label={t('seats.copy')} />
              </>
            ) : (
              <span className="muted">{t('seats.code-gone')}</span>
            )}
            <Form method="post" preventScrollReset>
              <input type="hidden" name="intent" value="revoke-pass" />
              <input type="hidden" name="pass" value={id} />
              <Button kind="quiet" small>
                {t('seats.revoke')}
                <span className="visually-hidden"> {t('wall-pass.name', { n: Number(label) })}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      {passes.length > 0 && <p className="muted">{t('wall-pass.type', { address: `\u2066${address}\u2069` })}</p>}
      <Form method="post" preventScrollReset>
        <input type="hidden" name="intent" value="make-wall" />
        <Button kind="secondary" small>
          {t('wall-pass.make')}
        </Button>
      </Form>
    </section>
  )
}
