import { messagesFor } from '#app/i18n/catalogue.server.ts'
import { dayText } from '#app/i18n/formats.ts'
import { directionOf, type Locale, locales } from '#app/i18n/locales.ts'
import { type Translate, translationsFor } from '#app/i18n/translations.ts'
import type { Promised } from '#domain/promises/schema.ts'
import { editionOf, languageOf, styleOf } from '#domain/surveys/schema/editions.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { editionNote } from './edition-note.ts'
import { factsOf } from './facts.server.ts'
import type { EditionLink, Intro, Said } from './intro.ts'

/**
 * What a survey's first page says, put together here: a phone that comes by a poster shall not fetch the script for it.
 * @param url of the page, for links to the same page in another edition
 */
export function introOf(survey: PublicSurvey, promised: Promised | null, locale: Locale, url: URL): Intro {
  const i18n = translationsFor({ locale, messages: messagesFor(locale, ['surveys', 'promises']) })
  const t = i18n.getFixedT(null, 'surveys') as Translate
  return {
    note: editionNote(t, locale, survey.edition, [survey.title, survey.why]),
    editions: survey.editions.length > 1 ? survey.editions.map((edition) => linkTo(t, survey, edition, url)) : [],
    shut: survey.status === 'open' ? null : whyShut(t, survey, locale),
    facts: factsOf(t, survey, locale),
    promised: promised && promisedIn(i18n.getFixedT(null, 'promises') as Translate, survey, promised, locale),
  }
}

function linkTo(t: Translate, survey: PublicSurvey, edition: string, url: URL): EditionLink {
  const [language, style] = [languageOf(edition) as Locale, styleOf(edition)]
  const isEasyEnglish = edition === editionOf('en', 'easy')
  const search = new URLSearchParams(url.search)
  // English Easy Read is a language of the pages as well; the buttons are then easy to read too.
  search.set('lang', isEasyEnglish ? edition : language)
  search.set('style', style)
  const own = isEasyEnglish ? locales['en-x-easy'] : locales[language]
  const isOwnName = style === 'standard' || isEasyEnglish
  return {
    edition,
    href: `${url.pathname.replace(/\.data$/, '')}?${search}`,
    direction: directionOf(edition),
    name: isOwnName ? own : t('editions.name', { language: own, style: t(`editions.${style}`) }),
    isCurrent: edition === survey.edition,
  }
}

function whyShut(t: Translate, { status, opensOn, closesOn }: PublicSurvey, locale: Locale): string {
  const day = (on: string | null) => (on ? dayText(on, locale) : '')
  if (status === 'not-yet') return t('intro.opens', { day: day(opensOn) })
  if (status === 'paused') return t('intro.paused')
  return closesOn ? t('intro.closed-on', { day: day(closesOn) }) : t('intro.closed')
}

/** Once it has closed: what was promised and whether it came. Before: that the day was moved, and why. */
function promisedIn(
  t: Translate,
  { status: stage, organisation, place }: PublicSurvey,
  { status, dueOn, firstDue, answeredOn, answer, moves }: Promised,
  locale: Locale,
): Intro['promised'] {
  const day = (on: string | null) => (on ? dayText(on, locale, { year: true }) : '')
  const moved: Said[] = moves.flatMap(({ from, to, on, reason }) => [
    { text: `${t('moved', { on: day(on), from: day(from), to: day(to) })} ${t('why')}` },
    { text: reason.text, language: reason.language },
  ])
  if (stage !== 'closed') return moved.length > 0 ? { status: '', isOverdue: false, said: moved, answer: null } : null
  if (status === 'none' && answer === null) return null
  const is = status === 'due' || status === 'overdue'
  const said = is
    ? t(`says.${status}`, { organisation, day: day(dueOn) })
    : t(`says.${status}`, { day: day(answeredOn), due: day(firstDue) })
  return {
    status: t(status === 'none' ? 'status.answered' : `status.${status}`),
    isOverdue: status === 'overdue',
    said: [{ text: said }, ...moved],
    answer: answer === null ? null : { text: t('read'), to: `/p/${place.slug}/did/answers/${answer}` },
  }
}
