import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { SaidBehind } from '#domain/insights/schema/behind.ts'

type Props = {
  rows: readonly SaidBehind[]
  finding: { publicId: string; mayWrite: boolean; linked: readonly string[] } | null
}

/** People's words, each with where it was said. */
export function BehindList({ rows, finding }: Props) {
  const { t } = useTranslation(['insights-desk', 'findings'])
  if (rows.length === 0) return <EmptyState title={t('behind.none')}>{t('behind.none-next')}</EmptyState>
  return (
    <ol className="behind-list">
      {rows.map(({ publicId, text, language, source }) => (
        <li key={publicId} id={`said-${publicId}`}>
          <Bubble language={language} source={<WordsIn words={source} />}>
            <p>{text}</p>
          </Bubble>
          {finding?.mayWrite &&
            (finding.linked.includes(publicId) ? (
              <p className="muted">✓ {t('findings:evidence.is-there')}</p>
            ) : (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="finding" value={finding.publicId} />
                <input type="hidden" name="contribution" value={publicId} />
                <Button kind="secondary" small>
                  {t('findings:evidence.add')}
                </Button>
              </Form>
            ))}
        </li>
      ))}
    </ol>
  )
}
