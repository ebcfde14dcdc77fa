import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { FindingPage } from '#domain/findings/schema.ts'

type Props = { finding: FindingPage; isEdited?: boolean }

/** What people said that a finding stands on. A number stays when its words may not be shown any more. */
export function EvidenceList({ finding, isEdited }: Props) {
  const { t } = useTranslation('findings')
  const { evidence, may } = finding
  const gone = t(may.readWords ? 'evidence.gone' : 'evidence.not-yours')
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t('evidence.title')}</h2>
      {evidence.length === 0 && <Card kind="flat">{t('evidence.none')}</Card>}
      <ol className="evidence">
        {evidence.map(({ number, text, language, source }) => (
          <li key={number} value={number}>
            {text === null ? (
              <Card kind="flat">{gone}</Card>
            ) : (
              <Bubble language={language} source={source && <WordsIn words={source} />}>
                <p>{text}</p>
              </Bubble>
            )}
            {isEdited && (
              <Button name="act" value={`remove ${number}`} kind="quiet" small>
                {t('evidence.remove', { number })}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {isEdited && may.readWords && (
        <p>
          <Button name="act" value="choose" kind="secondary">
            {t('evidence.choose')}
          </Button>
        </p>
      )}
    </section>
  )
}
