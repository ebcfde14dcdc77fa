import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Name } from '#app/ui/name.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { AnswerText, QuestionResult, TextPage } from '#domain/results/schema.ts'

type Props = {
  place: { slug: string }
  asked: QuestionResult[]
  reading: TextPage & { questionKey: string }
  isModerator: boolean
  /** What keeps the page on the version it is on. */
  search: string
}

const hues = { waiting: 'notice', held: 'problem', approved: 'done', hidden: 'plain' } as const

/** What single responses say to one question, newest first. */
export function TextList({ place, asked, reading: { questionKey, texts, next }, isModerator, search }: Props) {
  const { t } = useTranslation('results')
  const question = asked.find(({ key }) => key === questionKey)
  return (
    <section id="texts" aria-labelledby="texts-title" className="result-texts">
      <h2 id="texts-title">{t('texts.title')}</h2>
      {asked.length > 1 && (
        <nav aria-label={t('texts.pick')} className="row">
          {asked.map(({ key, number, text }) => (
            <Link
              key={key}
              to={`?question=${encodeURIComponent(key)}${search}#texts`}
              aria-current={key === questionKey || undefined}
            >
              {number}. <WordsIn words={text} />
            </Link>
          ))}
        </nav>
      )}
      {question && asked.length === 1 && (
        <p className="muted">
          <WordsIn words={question.text} />
        </p>
      )}
      {texts.length === 0 ? (
        <EmptyState title={t('texts.none')} />
      ) : (
        <ul className="plain-list">
          {texts.map((text) => (
            <Text key={text.publicId} place={place} text={text} isModerator={isModerator} />
          ))}
        </ul>
      )}
      {next && (
        <p>
          <Link
            to={`?question=${encodeURIComponent(questionKey)}&after=${next}${search}#texts`}
            className="button quiet"
          >
            {t('texts.older')}
          </Link>
        </p>
      )}
    </section>
  )
}

function Text({ place, text, isModerator }: { place: { slug: string }; text: AnswerText; isModerator: boolean }) {
  const { t, i18n } = useTranslation('results')
  return (
    <li className="result-text">
      {text.text === null ? (
        <p className="muted">{t('texts.held')}</p>
      ) : (
        <p lang={text.language} dir="auto" className="result-words">
          {text.text}
        </p>
      )}
      <p className="row muted">
        <Pill hue={hues[text.visibility]}>{t(`visibility.${text.visibility}`)}</Pill>
        {text.isSetAside && <Pill hue="notice">{t('texts.set-aside')}</Pill>}
        <span>{dayText(text.answeredOn, i18n.language, { year: true })}</span>
        {text.area && <Name>{text.area}</Name>}
        {text.ageBand && <span>{t(`age-bands.${text.ageBand}`)}</span>}
        {isModerator && <Link to={`/work/${place.slug}/moderation/${text.publicId}`}>{t('texts.moderate')}</Link>}
      </p>
    </li>
  )
}
