import type { Typed } from '#app/http/read-form.ts'
import { mergeCodes, retireCode } from '#domain/framework/commands/merge-codes.ts'
import { carryOldTags, rewordCode } from '#domain/framework/commands/reword-code.ts'
import { splitCode } from '#domain/framework/commands/split-code.ts'
import { undoBookChange } from '#domain/framework/commands/undo-change.ts'
import { addExample, removeExample, writeGuide } from '#domain/framework/commands/write-guide.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import type { Domain } from '#server/runtime.ts'
import { type CodeActIn, partsIn, wordsIn } from './forms.server.ts'

/** What to say was done, of how many tags, and which code to show then. */
type Said = { say: string; count: number; goTo?: string }

const told = <Value>(done: Result<Value, Problem>, say: (value: Value) => Said): Result<Said, Problem> =>
  done.ok ? ok(say(done.value)) : done

/** Does what a form of a code's page asks for. */
export async function doCode(
  domain: Domain,
  actor: Actor,
  placeId: string,
  code: string,
  act: CodeActIn,
  typed: Typed,
): Promise<Result<Said, Problem>> {
  switch (act.intent) {
    case 'reword': {
      const input = { code, seen: act.seen, words: wordsIn(typed), carries: act.carries }
      const done = await rewordCode(domain, actor, placeId, input)
      return told(done, ({ carried }) => ({ say: act.carries ? 'carried' : 'reworded', count: carried }))
    }
    case 'carry':
      return told(await carryOldTags(domain, actor, placeId, { code }), ({ carried }) => ({
        ...{ say: 'carried', count: carried },
      }))
    case 'split': {
      const { words, numbers } = partsIn(typed)
      const tagsTo = act.tagsTo.map((at) => numbers.indexOf(at)).filter((at) => at >= 0)
      const done = await splitCode(domain, actor, placeId, { code, parts: words, tagsTo })
      return told(done, ({ moved }) => ({ say: 'split', count: moved }))
    }
    case 'merge':
      return told(await mergeCodes(domain, actor, placeId, { code, into: act.into }), ({ moved }) => ({
        ...{ say: 'merged', count: moved },
      }))
    case 'retire':
      return told(await retireCode(domain, actor, placeId, { code }), ({ moved }) => ({ say: 'retired', count: moved }))
    case 'guide':
      return told(await writeGuide(domain, actor, placeId, { ...act, code }), () => ({ say: 'guide', count: 0 }))
    case 'add-example': {
      const input = { code, text: act.example, contribution: act.contribution }
      return told(await addExample(domain, actor, placeId, input), () => ({ say: 'example', count: 0 }))
    }
    case 'remove-example': {
      const input = { code, example: act.id }
      return told(await removeExample(domain, actor, placeId, input), () => ({ say: 'example', count: 0 }))
    }
    case 'undo':
      return told(await undoBookChange(domain, actor, placeId, { changeId: act.change }), ({ restored }) => ({
        ...{ say: 'undone', count: restored },
      }))
  }
}
