import { useTranslation } from '#app/i18n/use-translation.ts'
import { ageBands } from '#domain/contributions/schema.ts'
import { visibilities, ways, worries } from '#domain/moderation/schema.ts'
import type { AlikeName, FilterName } from './address.ts'
import type { DeskMission } from './desk.ts'
import { languageName } from './language-name.ts'

/** What only the place knows of its filters. */
export type FilterChoices = { organisations: { publicId: string; name: string }[]; missions: DeskMission[] }

/** The languages that residents are asked in; texts in others have the chip that screening gives them. */
const languages = ['en', 'ur', 'ro', 'pl', 'cs', 'ar', 'pa']

/** Each filter's values with their words, in the order of the form. */
export function useFilterChoices({ organisations, missions }: FilterChoices) {
  const { t, i18n } = useTranslation('moderation')
  const goals = missions.flatMap((mission) => mission.goals)
  const choices: Record<Exclude<FilterName, 'search' | AlikeName>, [value: string, words: string][]> = {
    way: ways.map((way) => [way, t(`filter.ways.${way}`)]),
    organisation: organisations.map(({ publicId, name }) => [publicId, name]),
    state: visibilities.map((state) => [state, t(`visibility.${state}`)]),
    worry: worries.map((worry) => [worry, t(`filter.worries.${worry}`)]),
    goal: [...goals.map(({ id, short }): [string, string] => [id, short.text]), ['none', t('goals.no-goal-fits')]],
    language: languages.map((language) => [language, languageName(language, i18n.language)]),
    age: ageBands.map((age) => [age, t(`age.${age}`)]),
  }
  return choices
}
