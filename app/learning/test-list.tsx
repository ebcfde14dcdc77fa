import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Source, Test } from '#domain/learning/schema.ts'
import { ElsewhereLink } from './elsewhere-link.tsx'
import { NextPill } from './next-pill.tsx'

type Props = { tests: readonly Test[]; place: string }

/** What a commitment was tried as, the newest first: what was planned beside what came of it. */
export function TestList({ tests, place }: Props) {
  return (
    <ol className="plain-list tests" reversed>
      {tests.map((test) => (
        <TestCard key={test.publicId} test={test} place={place} />
      ))}
    </ol>
  )
}

function TestCard({ test, place }: { test: Test; place: string }) {
  const { t, i18n } = useTranslation('learning')
  const { number, plan, expected, begunOn, because, result, spread } = test
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <li className="card" id={`try-${number}`}>
      <div className="row apart">
        <h3>{t('number', { number })}</h3>
        <NextPill next={result?.next ?? 'runs'} />
      </div>
      <p className="muted">
        {result ? t('span', { from: day(begunOn), to: day(result.endedOn) }) : t('since', { day: day(begunOn) })}
      </p>
      <dl className="test-parts">
        <div>
          <dt>{t(result ? 'plan-then' : 'plan')}</dt>
          <dd className="as-written">
            <WordsIn words={plan} />
          </dd>
        </div>
        <div>
          <dt>{t(result ? 'expected-then' : 'expected')}</dt>
          <dd className="as-written">
            <WordsIn words={expected} />
          </dd>
        </div>
        {result && (
          <>
            <div>
              <dt>{t('happened')}</dt>
              <dd className="as-written">
                <WordsIn words={result.happened} />
              </dd>
            </div>
            <div className="learned">
              <dt>{t('learned')}</dt>
              <dd className="as-written">
                <WordsIn words={result.learned} />
              </dd>
            </div>
          </>
        )}
      </dl>
      {(because || spread.length > 0) && (
        <div className="test-links">
          {because && <Because source={because} place={place} label={t('because')} />}
          {spread.length > 0 && (
            <>
              <p>{t('spread')}</p>
              <ul>
                {spread.map((each) => (
                  <li key={`${each.commitment} ${each.test}`}>
                    <ElsewhereLink to={each} here={place} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </li>
  )
}

/** Where something was learned that is tried here now. */
export function Because({ source, place, label }: { source: Source; place: string; label: string }) {
  return (
    <>
      <p>
        {label} <ElsewhereLink to={source} here={place} />
      </p>
      <blockquote className="as-written">
        <WordsIn words={source.learned} />
      </blockquote>
    </>
  )
}
