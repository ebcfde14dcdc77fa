import type { ReactNode } from 'react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { type ConsultationCheck, consultationPoints } from '#domain/results/schema.ts'

type Point = (typeof consultationPoints)[number]

/** What a consultation needs to be fair, each point said to be there or missing. */
export function ConsultationPoints({ consultation }: { consultation: ConsultationCheck }) {
  const { t, i18n } = useTranslation('results')
  const { stage, information, days, consideration, reportsOn } = consultation
  const found: Record<Point, ReactNode> = {
    stage: stage && t(`consultation.stage.${stage}`),
    information: information && <WordsIn words={information} />,
    time: days && t('consultation.days', { count: days }),
    consideration: consideration && <WordsIn words={consideration} />,
    report: reportsOn && t('consultation.report', { day: dayText(reportsOn, i18n.language, { year: true }) }),
  }
  const missing: Record<Point, string> = {
    stage: t('consultation.stage.missing'),
    information: t('consultation.information-missing'),
    time: t('consultation.days-missing'),
    consideration: t('consultation.consideration-missing'),
    report: t('consultation.report-missing'),
  }
  return (
    <section className="consultation" aria-labelledby="consultation">
      <h2 id="consultation">{t('consultation.title')}</h2>
      <p className="muted">{t('consultation.say')}</p>
      <dl>
        {consultationPoints.map((point) => (
          <div key={point}>
            <dt>
              {t(`consultation.points.${point}`)}{' '}
              <Standing isThere={Boolean(found[point])} isTooLate={point === 'stage' && stage === 'decided'} />
            </dt>
            <dd>{found[point] ?? missing[point]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Asking when everything is decided is no consultation, however clearly it is said. */
function Standing({ isThere, isTooLate }: { isThere: boolean; isTooLate: boolean }) {
  const { t } = useTranslation('results')
  const isFine = isThere && !isTooLate
  return (
    <Pill hue={isFine ? 'done' : 'problem'} icon={isFine ? 'tick' : 'alert'}>
      {t(isTooLate ? 'consultation.too-late' : isThere ? 'consultation.there' : 'consultation.missing')}
    </Pill>
  )
}
