import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Design, Settings } from '#domain/survey-design/schema/design.ts'
import { type Texts, wordsIn } from '#domain/surveys/schema/editions.ts'
import { openAt } from './editor/contract.ts'

type Props = {
  definition: Design['definition']
  settings: Pick<Settings, 'opensOn' | 'closesOn' | 'reportsOn'>
  editPath: string
}

/** The consultation record, in the words in which people will read it: what the courts ask for, as four plain promises. */
export function PromiseList({ definition, settings, editPath }: Props) {
  const { t, i18n } = useTranslation(['survey-desk', 'surveys'])
  const { consultation, editions } = definition
  const { opensOn, closesOn, reportsOn } = settings
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  const words = (texts: Texts) => {
    const found = wordsIn(texts, i18n.language, editions[0] ?? 'en')
    return found.text && <WordsIn words={found} />
  }
  // As the survey's first page puts it.
  const label = (name: string) =>
    name === 'time' || name === 'report' ? t(`publish.record.${name}`) : t(`surveys:facts.${name}`)
  const promises: [name: string, said: ReactNode, field: string | null][] = [
    ['stage', consultation.stage && t(`surveys:facts.stages.${consultation.stage}`), 'stage'],
    ['information', words(consultation.information), 'information'],
    [
      'time',
      closesOn &&
        t('publish.record.until', {
          from: day(opensOn ?? closesOn),
          until: day(closesOn),
          count: daysBetween(opensOn ?? closesOn, closesOn),
        }),
      null,
    ],
    ['consideration', words(consultation.consideration), 'consideration'],
    ['report', reportsOn && t('publish.record.report-by', { day: day(reportsOn) }), null],
  ]
  return (
    <section aria-labelledby="record">
      <h2 id="record">{t('publish.record.title')}</h2>
      <p className="muted">{t('publish.record.why')}</p>
      <dl className="promises">
        {promises.map(([name, said, field]) => (
          <div key={name}>
            <dt>{label(name)}</dt>
            <dd>
              {said || <em>{t('publish.record.nothing')}</em>}{' '}
              <Link to={field ? openAt(editPath, { item: null, field }) : '#closesOn'}>
                {t('publish.change')}
                <span className="visually-hidden"> {label(name)}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Both days are days to answer on. */
const daysBetween = (first: string, last: string) => Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1
