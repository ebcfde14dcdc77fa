import { Form, Link, useSearchParams } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { BookCode, Guide, CodePage as Page, WrittenWords } from '#domain/framework/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { BookChanges } from './book-changes.tsx'
import { type CodeDoing, doings } from './doings.ts'
import { Done } from './done.tsx'
import { ExamplesList } from './examples.tsx'
import { GuideForm } from './guide-form.tsx'
import { GuideText } from './guide-text.tsx'
import { MergeForm } from './merge-form.tsx'
import { RewordForm } from './reword-form.tsx'
import { SplitForm } from './split-form.tsx'

/** What was typed into a form that was refused. */
export type Refused = {
  problem: Problem
  doing: CodeDoing | null
  words?: WrittenWords
  parts?: WrittenWords[]
  guide?: Omit<Guide, 'number' | 'keywords'> & { keywords: string }
}
type Props = {
  place: { slug: string; timeZone: string }
  page: Page
  /** What it may be merged into. */
  others: BookCode[]
  mayEdit: boolean
  refused: Refused | undefined
}

/** One code: its words, what it means, what became of its tags, and the forms that change it. */
export function CodePage({ place, page, others, mayEdit, refused }: Props) {
  const { t, i18n } = useTranslation('codebook')
  const [search] = useSearchParams()
  const { code, guide, examples, wordings, changes } = page
  const asked = doings.find((each) => each === search.get('do')) ?? null
  const doing = mayEdit && !code.isRetired ? (refused ? refused.doing : asked) : null
  const path = `/work/${place.slug}/code-book`
  const forms = {
    reword: () => <RewordForm page={page} refused={refused} />,
    split: () => <SplitForm page={page} refused={refused} />,
    merge: () => <MergeForm code={code} others={others} />,
    retire: () => <RetireForm code={code} />,
    guide: () => <GuideForm guide={guide} refused={refused} />,
  } satisfies Record<CodeDoing, () => React.ReactNode>
  return (
    <WorkPage
      title={<WordsIn words={code.short} />}
      lead={<Pill>{t(`kind.${code.kind}`)}</Pill>}
      actions={<Link to={path}>{t('code.back')}</Link>}
    >
      <ProblemMessage problem={refused?.problem} />
      {!refused && <Done />}
      {code.isRetired && (
        <Notice>
          <p>
            {t('code.is-retired')}{' '}
            {page.becameOf.length > 0 && (
              <>
                {t('code.became')}{' '}
                {page.becameOf.map(({ publicId, short }) => (
                  <Link key={publicId} to={`${path}/${publicId}`}>
                    {short.text}
                  </Link>
                ))}
              </>
            )}
          </p>
        </Notice>
      )}
      <div className="book book-one">
        <div>
          <p className="lead">
            <WordsIn words={code.text} />
          </p>
          {code.about && (
            <p>
              {t('code.about')}{' '}
              <Link to={`${path}/${code.about.publicId}`}>
                <WordsIn words={code.about.short} />
              </Link>
            </p>
          )}
          {doing && forms[doing]()}
          {mayEdit && !code.isRetired && !doing && (
            <p className="actions">
              {doings.map((each) => (
                <LinkButton key={each} to={`?do=${each}`} kind="secondary" small>
                  {t(each === 'guide' ? 'code.guide-edit' : `code.${each}`)}
                </LinkButton>
              ))}
            </p>
          )}
          <GuideText guide={guide} />
          <ExamplesList examples={examples} mayEdit={mayEdit && !code.isRetired} />
        </div>
        <div>
          <section aria-labelledby="wordings">
            <h2 id="wordings">{t('code.wordings')}</h2>
            <ol className="plain-list wordings" reversed>
              {wordings.map((wording) => (
                <li key={wording.number}>
                  <p>
                    <WordsIn words={wording.text} />
                  </p>
                  <p className="muted">
                    {t('code.since', { day: dayText(wording.validFrom, i18n.language, { year: true }) })} ·{' '}
                    {t('list.tags', { count: wording.tags })} · <span lang="en">{wording.source}</span>
                  </p>
                </li>
              ))}
            </ol>
            {page.underOlder > 0 && (
              <Form method="post">
                <p>{t('code.under-older', { count: page.underOlder })}</p>
                {mayEdit && !code.isRetired && (
                  <Button kind="secondary" small name="intent" value="carry">
                    {t('code.carry')}
                  </Button>
                )}
              </Form>
            )}
          </section>
          <section aria-labelledby="changes">
            <h2 id="changes">{t('code.changes')}</h2>
            <BookChanges changes={changes} place={place} mayEdit={mayEdit} />
          </section>
        </div>
      </div>
    </WorkPage>
  )
}

function RetireForm({ code }: { code: BookCode }) {
  const { t } = useTranslation('codebook')
  return (
    <Form method="post" className="card book-form" aria-labelledby="retire">
      <h2 id="retire">{t('code.retire')}</h2>
      <p>{t('form.retire-hint', { count: code.tags })}</p>
      <p className="actions">
        <Button kind="danger" name="intent" value="retire" busyLabel={t('form.saving')}>
          {t('code.retire')}
        </Button>
        <Link to="." className="button quiet">
          {t('form.cancel')}
        </Link>
      </p>
    </Form>
  )
}
