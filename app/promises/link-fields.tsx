import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { DeskAnswer, Typed } from '#domain/promises/schema.ts'

type Props = { offers: DeskAnswer['offers']; typed: Typed }

/** What stands beside an answer: each that is offered, and what was linked before and is not offered any more. */
export function LinkFields({ offers, typed }: Props) {
  const { t, i18n } = useTranslation('promises-desk')
  const groups = [
    {
      name: 'commitments' as const,
      choices: offers.commitments.map(({ publicId, title, organisation }) => ({
        value: publicId,
        label: <WordsIn words={title} />,
        hint: organisation,
      })),
    },
    {
      name: 'findings' as const,
      choices: offers.findings.map(({ publicId, claim, goal }) => ({
        value: publicId,
        label: claim,
        hint: <WordsIn words={goal} />,
      })),
    },
    {
      name: 'packs' as const,
      choices: offers.packs.map(({ publicId, title, issuedOn }) => ({
        value: publicId,
        label: title,
        hint: dayText(issuedOn, i18n.language, { year: true }),
      })),
    },
  ]
  return groups.map(({ name, choices }) => {
    const gone = typed[name].filter((each) => !choices.some(({ value }) => value === each))
    const all = [...choices, ...gone.map((value) => ({ value, label: t('form.kept'), hint: undefined }))]
    if (all.length === 0) return null
    return (
      <details key={name} className="card commitment-more" open={typed[name].length > 0}>
        <summary>{t(`form.${name}`)}</summary>
        <ChoiceGroup
          type="checkbox"
          id={name}
          name={name}
          legend={t(`form.${name}-legend`)}
          hint={t(`form.${name}-hint`)}
          chosen={typed[name]}
          choices={all}
        />
      </details>
    )
  })
}
