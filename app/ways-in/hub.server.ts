import type { AppLoadContext } from '@remix-run/node'
import { numberText } from '#app/i18n/formats.ts'
import { directionOf } from '#app/i18n/locales.ts'
import { translationsFor } from '#app/i18n/translations.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { wordsOf } from '#domain/surveys/rules/public-survey.ts'
import type { SurveyDesk } from '#domain/ways-in/queries/desk.ts'
import { readRunningKiosks } from '#domain/ways-in/queries/kiosks.ts'
import { speechFor } from './edition-speech.server.ts'
import type { ListedKiosk } from './kiosk-card.tsx'
import { siteCard } from './site-card.ts'
import type { SiteCardOffer } from './site-card-card.tsx'

/** One card for each edition, in its own words. */
export const siteCardsOf = (survey: Survey, link: string): SiteCardOffer[] =>
  survey.definition.editions.map((edition) => {
    const speech = speechFor(edition, ['paper'])
    const { t } = translationsFor(speech)
    const minutes = t('paper:card.minutes', {
      count: survey.minutes,
      minutes: numberText(survey.minutes, speech.locale),
    })
    const words = {
      title: wordsOf(survey, edition)(survey.definition.title).text,
      language: speech.locale,
      dir: directionOf(speech.locale),
      facts: t('paper:card.facts', { organisation: survey.organisation.name, minutes }),
      action: t('paper:card.action'),
    }
    return { edition, words, html: siteCard(`${link}?from=card&lang=${speech.locale}`, words) }
  })

/** Kiosks that are running, with the place's own day and an instant for its clock. */
export async function listedKiosks({ domain }: AppLoadContext, desk: SurveyDesk): Promise<ListedKiosk[]> {
  const kiosks = await readRunningKiosks(domain, desk)
  return kiosks.map(({ id, startedAt, startedBy }) => ({
    id,
    startedBy,
    startedOn: dayIn(desk.survey.place.timeZone, startedAt),
    startedAt: startedAt.toISOString(),
  }))
}
