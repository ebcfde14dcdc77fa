import { listText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Sentence } from '#domain/priorities/schema.ts'
import type { Choice } from '#domain/workshops/schema/live.ts'

/** Names of choices by id, apart from the sentence around them: in marks of their own, in their own direction. */
export function useNames(choices: readonly Choice[]): (ids: readonly string[]) => string {
  const { i18n } = useTranslation()
  const texts = new Map(choices.map(({ id, text }) => [id, text.text]))
  return (ids) =>
    listText(
      ids.map((id) => `\u2068“${texts.get(id) ?? ''}”\u2069`),
      i18n.language,
    )
}

/** What a counting rule says about its result, sentence by sentence, with the choices' own words in it. */
export function Said({ sentences, choices }: { sentences: readonly Sentence[]; choices: readonly Choice[] }) {
  const { t } = useTranslation('priorities')
  const names = useNames(choices)
  return (
    <ul className="why-sentences">
      {sentences.map(({ key, numbers, options }, index) => {
        const lists: Record<string, string> = Object.fromEntries(
          Object.entries(options).map(([gap, ids]) => [gap, names(ids)]),
        )
        // A key may come twice: of two ties, say.
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences have an order and nothing else
          <li key={index}>{t(`explain.${key}`, { ...numbers, ...lists })}</li>
        )
      })}
    </ul>
  )
}
