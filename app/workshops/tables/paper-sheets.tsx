import { Link } from '@remix-run/react'
import type { Speech } from '#app/i18n/translations.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import { PrintButton } from '#app/ways-in/print-button.tsx'
import { SpeakingIn } from '#app/ways-in/speaking-in.tsx'
import type { Words } from '#domain/wordings/queries.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'
import { SheetVote } from './sheet-vote.tsx'

type Props = {
  back: string
  title: Words
  place: string
  votes: readonly Stage[]
  numbers: readonly number[]
  languages: readonly { code: string; name: string }[]
  speech: Speech
}

/** Numbered sheets with the votes of an agenda, for whoever has no phone or wants none. */
export function PaperSheets({ back, title, place, votes, numbers, languages, speech }: Props) {
  const { t } = useTranslation('facilitation')
  return (
    <WorkPage
      title={t('seats.sheets')}
      lead={<WordsIn words={title} />}
      actions={
        <>
          <Link to={back}>{t('seats.to-tables')}</Link>
          <PrintButton label={t('seats.print-now')} />
        </>
      }
    >
      <div className="no-print">
        <p>{t('seats.sheets-lead')}</p>
        {votes.length === 0 && <Notice>{t('seats.no-votes')}</Notice>}
        <nav aria-label={t('seats.languages')}>
          <ul className="tables-languages">
            {languages.map(({ code, name }) => (
              <li key={code}>
                <Link
                  to={`?first=${numbers[0] ?? 1}&count=${numbers.length}&language=${code}`}
                  aria-current={code === speech.locale ? 'page' : undefined}
                  lang={code}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <SpeakingIn speech={speech} className="paper">
        {votes.length > 0 &&
          numbers.map((number) => <Sheet key={number} title={title} place={place} votes={votes} number={number} />)}
      </SpeakingIn>
    </WorkPage>
  )
}

function Sheet({ title, place, votes, number }: Pick<Props, 'title' | 'place' | 'votes'> & { number: number }) {
  const { t } = useTranslation('passes')
  return (
    <article className="paper-sheet vote-sheet" aria-label={t('print.sheet', { sheet: number })}>
      <header className="vote-sheet-head">
        <p>
          <strong>
            <WordsIn words={title} />
          </strong>{' '}
          <bdi>{place}</bdi>
        </p>
        <p className="vote-sheet-number">
          {t('print.number')} <bdi dir="ltr">{number}</bdi>
        </p>
      </header>
      <p>{t('print.lead')}</p>
      {votes.map((stage, index) => (
        <SheetVote key={stage.id} stage={stage} number={index + 1} />
      ))}
      <footer className="vote-sheet-foot">{t('print.back')}</footer>
    </article>
  )
}
