import { dayText } from '#app/i18n/formats.ts'
import type { Locale } from '#app/i18n/locales.ts'
import type { Translate } from '#app/i18n/translations.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import type { Words } from '#domain/wordings/queries.ts'
import { editionNote } from './edition-note.ts'
import type { Intro, Said } from './intro.ts'

/** What somebody may want to know before they give an answer away: who asks, whether it is decided, who reads it. */
export function factsOf(t: Translate, survey: PublicSurvey, locale: Locale): Intro['facts'] {
  const { minutes, questionCount, opensOn, closesOn, reportsOn, organisation, placeSees, consultation } = survey
  const day = (on: string) => dayText(on, locale)
  const isOpen = survey.status === 'open'
  const isClosed = survey.status === 'closed'
  const own = (text: string): Said => ({ text })
  const words = (said: Words): Said => ({
    text: said.text,
    ...(said.language !== locale && { language: said.language }),
    note: editionNote(t, locale, survey.edition, [said]),
  })
  const names = { organisation: isolated(organisation), place: isolated(survey.place.name) }
  const long = `${t('facts.minutes', { count: minutes })} ${t('facts.questions', { count: questionCount })}`
  const days = opensOn && closesOn ? ` ${t('facts.days', { count: daysFrom(opensOn, closesOn) })}` : ''
  const facts: [key: string, said: (Said | false | null | '')[]][] = [
    ['who', [{ text: organisation, language: arabicLetter.test(organisation) ? undefined : 'en' }]],
    ['stage', [consultation.stage && own(t(`facts.stages.${consultation.stage}`))]],
    ['for', [isOpen && own(t(`facts.audience.${survey.audience}`))]],
    ['long', [isOpen && own(long)]],
    ['information', [consultation.information && words(consultation.information)]],
    ['consideration', [consultation.consideration && words(consultation.consideration)]],
    [
      'next',
      // Once it has closed, what stands above says whether it was kept.
      [words(survey.nextSteps), reportsOn && !isClosed && own(t('facts.reports', { day: day(reportsOn) }))],
    ],
    ['seen', [own(t(`facts.place-sees.${placeSees}`, names)), { text: t('facts.privacy'), to: '/privacy' }]],
    ['until', [isOpen && closesOn && own(t('facts.closes', { day: day(closesOn) }) + days)]],
  ]
  return facts.flatMap(([key, parts]) => {
    const said = parts.filter((part): part is Said => Boolean(part))
    return said.length > 0 ? [{ title: t(`facts.${key}`), said }] : []
  })
}

const arabicLetter = /\p{Script=Arabic}/u

/** Both days are days to answer on. */
const daysFrom = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1

/** A name within a sentence that may run the other way: Unicode's isolates keep its words in their own order. */
const isolated = (name: string) => `\u2068${name}\u2069`
