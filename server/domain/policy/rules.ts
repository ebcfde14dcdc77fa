import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'
import { policyIncomplete, policyTooLong } from './problems.ts'
import { longest, type RuleCode, ruleCodes, type WrittenPolicy } from './schema.ts'

/** The language that every sentence is there in: the others are made from it. */
const source = 'en'

/**
 * Rules as they are kept: without blank sentences, each there in English and none too long. The first thing that is
 * wrong, otherwise, by the name of its field: 'spam.text'.
 */
export function checkPolicy(written: WrittenPolicy): Result<WrittenPolicy, Problem> {
  const policy = eachSentence(written, (texts) => spoken(texts))
  for (const [field, texts, limit] of sentencesOf(policy)) {
    if (texts[source] === undefined) return fail(policyIncomplete(field))
    if (Object.values(texts).some((text) => [...text].length > limit)) return fail(policyTooLong(field, limit))
  }
  return ok(policy)
}

/**
 * Where English says something else than before and another language was left as it was, that language no longer says
 * the same: its sentence goes, and English stands in for it, marked, until somebody translates it.
 */
export const withoutStale = (written: WrittenPolicy, before: WrittenPolicy): WrittenPolicy =>
  eachSentence(written, (texts, pick) => {
    const old = pick(before)
    if (texts[source] === old[source]) return texts
    return Object.fromEntries(
      Object.entries(texts).filter(([language, text]) => language === source || text !== old[language]),
    )
  })

export const isSamePolicy = (one: WrittenPolicy, other: WrittenPolicy): boolean => {
  const others = new Map(sentencesOf(other).map(([field, texts]) => [field, texts]))
  return sentencesOf(one).every(([field, texts]) => {
    const there = others.get(field) ?? {}
    const languages = new Set([...Object.keys(texts), ...Object.keys(there)])
    return [...languages].every((language) => texts[language] === there[language])
  })
}

type Pick = (policy: WrittenPolicy) => Texts

function eachSentence(policy: WrittenPolicy, change: (texts: Texts, pick: Pick) => Texts): WrittenPolicy {
  const rule = (code: RuleCode) => ({
    name: change(policy.rules[code].name, ({ rules }) => rules[code].name),
    text: change(policy.rules[code].text, ({ rules }) => rules[code].text),
  })
  return {
    opening: change(policy.opening, ({ opening }) => opening),
    rules: Object.fromEntries(ruleCodes.map((code) => [code, rule(code)])) as WrittenPolicy['rules'],
  }
}

const sentencesOf = ({ opening, rules }: WrittenPolicy): [field: string, texts: Texts, limit: number][] => [
  ['opening', opening, longest.opening],
  ...ruleCodes.flatMap((code): [string, Texts, number][] => [
    [`${code}.name`, rules[code].name, longest.name],
    [`${code}.text`, rules[code].text, longest.text],
  ]),
]

const spoken = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) => {
      const kept = text.replace(/\r\n?/g, '\n').trim()
      return kept ? [[language, kept]] : []
    }),
  )
