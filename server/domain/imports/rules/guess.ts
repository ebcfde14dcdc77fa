import type { Definition } from '#domain/surveys/schema/definition.ts'
import { dateFormats, type Mapping, type Target, type TargetChoice } from '../schema.ts'
import { readDay } from './dates.ts'
import { targetsOf } from './targets.ts'
import { plainWord } from './words.ts'

/**
 * What tools and spreadsheets call columns that stand with the response, in English. A bare "id" is most often the number
 * of a row, which the next file gives to somebody else.
 */
const usualNames: readonly { target: Target; names: RegExp }[] = [
  { target: 'respondent', names: /^(response|respondent|participant|submission|instance)[ _]?id$|^_?uuid$|^_id$/ },
  {
    target: 'date',
    names: /^(date|day|answered[ _]on|timestamp|submit ?date|date submitted|completed( at)?|end ?date)$/,
  },
  { target: 'area', names: /^(area|town|borough|ward|district|location|where .*live.*)$/ },
  { target: 'age-band', names: /^(age|age[ _-]?(band|group|range)|how old.*)$/ },
  { target: 'edition', names: /^(language|lang|startlanguage|start language|edition)$/ },
]
const textNames = /^(comments?|feedback|response|answer|text|free text|verbatim|other comments?)$/

/**
 * What each column might be, by its name: a key or a wording of the survey, in any edition; a usual name; or the first
 * open question for a column that is plainly of comments. No target is guessed twice.
 */
export function guessTargets(header: readonly string[], definition: Definition): Target[] {
  const choices = targetsOf(definition)
  const free = new Set<Target>([...usualNames.map(({ target }) => target), ...choices.map(({ target }) => target)])
  const take = (target: Target | undefined): Target => {
    if (target === undefined || !free.has(target)) return 'out'
    free.delete(target)
    return target
  }
  const exact = header.map((name) => take(byName(plainWord(name), choices)))
  return exact.map((target, index) => {
    if (target !== 'out') return target
    const name = plainWord(header[index] as string)
    const usual = usualNames.find(({ names }) => names.test(name))?.target
    return take(
      usual ??
        (textNames.test(name)
          ? choices.find(({ kind, target: each }) => kind === 'open-text' && free.has(each))?.target
          : undefined),
    )
  })
}

function byName(name: string, choices: readonly TargetChoice[]): Target | undefined {
  if (name === '') return undefined
  const isCalled = ({ target, question, part }: TargetChoice) => {
    const field = target.replace(/^(field|tick):/, '')
    if (name === field) return true
    const questions = Object.values(question).map(plainWord)
    if (part === null) return questions.includes(name)
    // 'How is it? [By night]' and 'How is it? - By night', as other tools write them.
    const parts = Object.values(part).map(plainWord)
    return parts.some(
      (each) =>
        name === each ||
        questions.some((whole) => (name.startsWith(whole) && name.endsWith(each)) || name === `${whole} [${each}]`),
    )
  }
  return choices.find(isCalled)?.target
}

/** The one format that fits every sample; null where days may stand before months, or where none fits. */
export function guessDateFormat(samples: readonly string[]): Mapping['dateFormat'] {
  const given = samples.filter((sample) => sample.trim() !== '')
  if (given.length === 0) return null
  const fits = dateFormats.filter((format) => given.every((sample) => readDay(sample, format) !== undefined))
  return fits[0] === 'dd/mm/yyyy' || fits[0] === undefined ? null : fits[0]
}
