import type { Sent } from '#app/commitments/sent.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import type { DeskCommitment } from '#domain/commitments/schema.ts'
import type { Learned, Tests } from '#domain/learning/schema.ts'
import { ResultForm, TestForm } from './test-forms.tsx'
import { Because, TestList } from './test-list.tsx'

export type Learning = Tests & {
  /** What a new test may go back to, and what was chosen on the way here. */
  sources: Learned[]
  chosen: string
}
type Props = {
  place: string
  commitment: DeskCommitment
  learning: Learning
  sentBy(...acts: string[]): Sent | undefined
}

/** How a commitment is tried out: the test that runs, what is to be told of it, and those before. */
export function DeskTests({ place, commitment, learning, sentBy }: Props) {
  const { t } = useTranslation('learning-desk')
  const { state, stance, revision: seen, mayWrite } = commitment
  const { tests, because, sources, chosen } = learning
  const runs = tests.some(({ result }) => result === null)
  const mayBegin = mayWrite && state === 'published' && (stance === 'will' || stance === 'doing') && !runs
  if (tests.length === 0 && !mayBegin && !because) return null
  return (
    <section aria-labelledby="tests">
      <h2 id="tests">{t('tests')}</h2>
      {because && <Because source={because} place={place} label={t('learning:because-whole')} />}
      {runs && mayWrite && state !== 'draft' && (
        <ResultForm key={`result ${tests.length}`} seen={seen} sent={sentBy('result')} />
      )}
      {mayBegin && (
        <details className="commitment-words" open={sentBy('test') !== undefined || chosen !== ''}>
          <summary>{t('begin')}</summary>
          <TestForm
            key={`test ${tests.length}`}
            seen={seen}
            sent={sentBy('test')}
            sources={sources}
            chosen={chosen}
            place={place}
          />
        </details>
      )}
      {tests.length > 0 && <TestList tests={tests} place={place} />}
      <p className="actions">
        <LinkButton to={`/work/${place}/commitments/learned`} kind="quiet">
          {t('link')}
        </LinkButton>
      </p>
    </section>
  )
}
