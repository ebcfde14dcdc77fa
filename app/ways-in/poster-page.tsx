import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { directionOf, locales } from '#app/i18n/locales.ts'
import type { Speech } from '#app/i18n/translations.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { QrCode } from '#app/surveys/qr-code.tsx'
import { DemoNotice } from '#app/ui/demo-notice.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Logo } from '#app/ui/logo.tsx'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { languageOf, styleOf } from '#domain/surveys/schema/editions.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { useEditionName } from './edition-name.ts'
import { PrintButton } from './print-button.tsx'
import { SpeakingIn } from './speaking-in.tsx'

type Props = {
  survey: PublicSurvey
  speech: Speech
  qr: { size: number; path: string }
  /** As somebody types it: without the protocol. */
  address: string
}

/** A page to print and hang up, with a bar above it that is not printed. */
export function PosterPage({ speech, ...poster }: Props) {
  const { t } = useTranslation('surveys')
  const nameOf = useEditionName()
  const { slug, edition, editions } = poster.survey
  return (
    <div className="poster-frame">
      <header className="poster-bar no-print">
        <Link to={`/s/${slug}`}>{t('poster.back')}</Link>
        {editions.length > 1 && (
          <nav aria-label={t('poster.editions')}>
            <ul>
              {editions.map((each) => (
                <li key={each}>
                  <Link to={`?edition=${each}`} aria-current={each === edition ? 'true' : undefined}>
                    {nameOf(each)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <PrintButton label={t('poster.print')} />
      </header>
      <main id="main" tabIndex={-1}>
        <SpeakingIn speech={speech} className="poster">
          <Poster {...poster} />
        </SpeakingIn>
      </main>
    </div>
  )
}

function Poster({ survey, qr, address }: Omit<Props, 'speech'>) {
  const { t, i18n } = useTranslation('surveys')
  const { title, why, nextSteps, organisation, minutes, closesOn, reportsOn, place } = survey
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <>
      <header className="poster-top">
        <p className="poster-who">{t('paper:poster.who', { organisation })}</p>
        <h1>
          <WordsIn words={title} />
        </h1>
        <p className="poster-why">
          <WordsIn words={why} />
        </p>
      </header>
      <div className="poster-scan">
        <QrCode {...qr} title={t('paper:poster.qr')} />
        <div>
          <p className="poster-point">
            <Icon name="back" /> {t('paper:poster.scan')}
          </p>
          <p className="poster-type">{t('paper:poster.or-type')}</p>
          <p className="poster-address" dir="ltr">
            {address}
          </p>
        </div>
      </div>
      <ul className="poster-facts">
        <li>{t('paper:poster.minutes', { count: minutes })}</li>
        {closesOn && <li>{t('paper:poster.until', { day: day(closesOn) })}</li>}
        <li>{t('paper:poster.privacy')}</li>
      </ul>
      <Languages survey={survey} />
      <section className="poster-next">
        <h2>{t('paper:poster.next')}</h2>
        <p>
          <WordsIn words={nextSteps} /> {reportsOn && t('facts.reports', { day: day(reportsOn) })}
        </p>
      </section>
      <footer className="poster-foot">
        <p>{t('paper:poster.help', { organisation })}</p>
        <p className="poster-place">
          <Logo /> <Name>{place.name}</Name>
        </p>
        <DemoNotice />
      </footer>
    </>
  )
}

/** Each under its own name, so that whoever reads it sees it. */
function Languages({ survey: { editions } }: { survey: PublicSurvey }) {
  const { t } = useTranslation('surveys')
  const languages = [...new Set(editions.map(languageOf))]
  const isEasy = editions.some((edition) => styleOf(edition) === 'easy')
  if (languages.length + Number(isEasy) < 2) return null
  return (
    <div className="poster-languages">
      <p>{t('paper:poster.languages')}</p>
      <ul>
        {languages.map((language) => (
          <li key={language} lang={language} dir={directionOf(language)}>
            {locales[language as keyof typeof locales] ?? language}
          </li>
        ))}
        {isEasy && <li>{t('editions.easy')}</li>}
      </ul>
    </div>
  )
}
