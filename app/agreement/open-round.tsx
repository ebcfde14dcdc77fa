import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bar } from '#app/ui/bar.tsx'
import { Button } from '#app/ui/button.tsx'
import type { Round } from '#domain/agreement/schema.ts'

type Props = { round: Round; path: string /** On its own page, where it is closed. */; isWhole: boolean }

/** A round that is being coded: how far it is, the next text, and how to end it. */
export function OpenRound({ round, path, isWhole }: Props) {
  const { t } = useTranslation('agreement')
  const { number, drawn, coded, forReader } = round
  return (
    <section className="card agreement-open" aria-labelledby="open">
      <h2 id="open">{t('open.title', { number })}</h2>
      <p>{t('open.progress', { done: coded, count: drawn })}</p>
      <Bar value={coded} max={drawn} />
      {forReader > 0 ? (
        <Form method="post" action={path} className="agreement-next">
          <Button name="intent" value="next">
            {t('open.next')}
          </Button>
          <span>{t('open.for-you', { count: forReader })}</span>
        </Form>
      ) : (
        <p>
          <strong>{t('open.none-for-you')}.</strong> {t('open.none-for-you-why')}
        </p>
      )}
      <p className="muted">{t('open.wait')}</p>
      {isWhole ? (
        <details>
          <summary>{t('open.close')}</summary>
          <Form method="post" action={path}>
            <p>{t('open.close-text')}</p>
            <Button kind="secondary" name="intent" value="close">
              {t('open.close-do')}
            </Button>
          </Form>
        </details>
      ) : (
        <p>
          <Link to={path}>{t('open.see')}</Link>
        </p>
      )}
    </section>
  )
}
