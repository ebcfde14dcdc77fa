import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { type FindingPage, longest } from '#domain/findings/schema.ts'
import type { Typed } from './finding-page.tsx'

type Props = { finding: FindingPage; refused: { typed: Typed } | undefined }

/** Agree, or send it back with words: for somebody who had no hand in it. */
export function ReviewForm({ finding, refused }: Props) {
  const { t } = useTranslation('findings')
  const words = refused?.typed.words
  return (
    <Card as="section" labelledBy="review" kind="calm">
      <h2 id="review">{t('review.title')}</h2>
      {finding.may.review ? (
        <Form method="post" noValidate>
          <input type="hidden" name="seen" value={finding.revision} />
          <TextArea
            id="words"
            name="words"
            rows={3}
            label={t('review.words')}
            hint={t('review.words-hint')}
            defaultValue={typeof words === 'string' ? words : ''}
            limit={longest.words}
          />
          <p className="actions">
            <Button name="act" value="agree">
              {t('review.agree')}
            </Button>
            <Button name="act" value="send-back" kind="secondary">
              {t('review.send-back')}
            </Button>
          </p>
        </Form>
      ) : (
        <p>{t(finding.hadHand ? 'review.own' : 'review.waits')}</p>
      )}
    </Card>
  )
}
