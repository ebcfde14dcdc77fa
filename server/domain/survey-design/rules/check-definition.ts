import { type Definition, type Item, isQuestion, isScreen } from '#domain/surveys/schema/definition.ts'
import { isBlank } from '#domain/surveys/schema/editions.ts'
import type { Fault } from '../schema/design.ts'
import { oldWordings } from '../schema/translated.ts'
import { missingWordings, wordingsOf } from '../schema/wordings.ts'
import { conditionFaults } from './check-conditions.ts'
import { itemFaults } from './check-item.ts'
import { pipeFaults, pipeWarnings } from './check-pipes.ts'
import { fault } from './fault.ts'
import { deadEnds } from './reach.ts'

/** What a definition is held against. */
export type Known = {
  /** Codes of the place's areas. */
  areas: readonly string[]
  /** Names of pictures there are: files by hash, symbols by name. */
  hasPicture(source: 'file' | 'symbol', name: string): boolean
  /** By key: the kind that a question had when it was first published, and its points where it is a rating. */
  published: ReadonlyMap<string, { kind: string; points: number | null }>
}

/** What stands in the way of publishing, in the order of the survey. Empty: it may be published. */
export function checkDefinition(definition: Definition, known: Known): Fault[] {
  const { items, editions } = definition
  const [source = 'en'] = editions
  const conditions = new Map(
    items.map((item, at) => [item.key, conditionFaults(item, items.slice(0, at), items, known)]),
  )
  return [
    ...surveyFaults(definition, source),
    ...promptFaults(definition),
    ...items.flatMap((item, at) => [
      ...itemFaults(item, source, known),
      ...(conditions.get(item.key) ?? []),
      ...pipeFaults(item, items.slice(0, at), items),
    ]),
    ...deadEndFaults(definition, new Set([...conditions].filter(([, met]) => met.length > 0).map(([key]) => key))),
  ]
}

function surveyFaults(definition: Definition, source: string): Fault[] {
  const { title, why, nextSteps, items } = definition
  const faults: Fault[] = []
  if (!title[source]?.trim()) faults.push(fault('title-blank'))
  if (!why[source]?.trim()) faults.push(fault('why-blank'))
  if (!nextSteps[source]?.trim()) faults.push(fault('next-steps-blank'))
  if (!items.some(isQuestion)) faults.push(fault('nothing-asked'))
  return [...faults, ...ageFaults(definition), ...onceFaults(items)]
}

/**
 * The age band decides which rules hold: it is asked before anything is said where the survey is for all, and where one
 * for young people asks it.
 */
function ageFaults({ audience, items }: Definition): Fault[] {
  const age = items.find(({ kind }) => kind === 'age-band')
  if (audience === 'adults' || !items.some(isQuestion)) return []
  if (!age) return audience === 'everyone' ? [fault('age-missing')] : []
  if (items.find(isScreen) !== age) return [fault('age-not-first', age.key)]
  const isConditional = items.slice(0, items.indexOf(age) + 1).some(({ showIf }) => showIf !== null)
  return isConditional ? [fault('age-conditional', age.key)] : []
}

/** Asked once, because the answer stands with the response and not with the question. */
const once = ['age-band', 'area', 'postcode-district'] as const

const onceFaults = (items: readonly Item[]): Fault[] =>
  once.flatMap((kind) =>
    items
      .filter((item) => item.kind === kind)
      .slice(1)
      .map(({ key }) => fault(`${kind}-twice`, key)),
  )

/**
 * Things that nobody can get to. Where a condition is broken, that is the fault to mend; where a whole section can't be
 * reached, it is said of the section alone.
 */
function deadEndFaults(definition: Definition, broken: ReadonlySet<string>): Fault[] {
  const unreached = new Set(deadEnds(definition))
  let isSectionUnreached = false
  return definition.items.flatMap((item) => {
    const isUnreached = unreached.has(item.key)
    if (item.kind === 'section') isSectionUnreached = isUnreached
    else if (isSectionUnreached) return []
    return isUnreached && !broken.has(item.key) ? [fault('never-shown', item.key)] : []
  })
}

/** What a group should think of before it publishes, and may leave as it is. */
export function warningsOf(definition: Definition, { reportsOn }: { reportsOn: string | null }): Fault[] {
  const { consultation, editions } = definition
  const missing = missingWordings(definition)
  const old = oldWordings(definition)
  const warnings = editions.slice(1).flatMap((edition): Fault[] => {
    const countIn = (list: typeof missing) => list.filter((each) => each.edition === edition).length
    const found: ['wordings-missing' | 'wordings-old', number][] = [
      ['wordings-missing', countIn(missing)],
      ['wordings-old', countIn(old)],
    ]
    return found.flatMap(([code, count]) => (count > 0 ? [fault(code, undefined, { edition, count })] : []))
  })
  warnings.push(...pipeWarnings(definition))
  if (consultation.stage === null) warnings.push(fault('stage-missing'))
  if (isBlank(consultation.information)) warnings.push(fault('information-missing'))
  if (isBlank(consultation.consideration)) warnings.push(fault('consideration-missing'))
  if (reportsOn === null) warnings.push(fault('report-day-missing'))
  return warnings
}

/** A consultation about "[the proposal]" is one that a court would stop: nothing that is read may still be a prompt. */
function promptFaults(definition: Definition): Fault[] {
  const { editions } = definition
  const left = wordingsOf(definition).filter(({ texts }) => editions.some((edition) => hasPrompt(texts[edition] ?? '')))
  return [...new Set(left.map(({ item }) => item))].map((item) => fault('prompt-left', item ?? undefined))
}

/** What a template leaves to be filled in stands in square brackets. */
const hasPrompt = (text: string) => /\[[^[\]]{3,500}\]/.test(text)
