import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import { missionsOf } from '#app/workshops/results/mission-mark.tsx'
import { activityKinds } from '#domain/workshops/schema/kinds.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'
import { drawWall, emptyHall } from '#test/halls/draw-wall.tsx'
import { type Hall, snapshotOf } from '#test/halls/made-up-halls.ts'
import type { Picture } from './contact-sheet.ts'

const sizes = {
  'wall 16 to 9': { width: 1920, height: 1080 },
  'wall 4 to 3': { width: 1024, height: 768 },
}
const closed = { state: 'closed', isRevealed: true } as const
const states = {
  'open with few': { state: 'open', amount: 'few' },
  'open with some': { state: 'open', amount: 'some' },
  'open and crowded': { state: 'open', amount: 'many', isCrowded: true },
  'paused with some': { state: 'paused', amount: 'some' },
  'closed with none': { ...closed, amount: 'none' },
  'closed with few': { ...closed, amount: 'few' },
  'closed with some': { ...closed, amount: 'some' },
  'closed with many': { ...closed, amount: 'many' },
  'closed and linked': { ...closed, amount: 'some', isLinked: true },
} as const satisfies Record<string, Partial<Hall>>

/**
 * Every kind of activity in every state on two shapes of wall, for few people and for many: drawn by themselves, without
 * a product behind them, so that all of them take two minutes. @param words of the pictures' names; none for all
 */
export async function takeHalls(
  browser: Browser,
  folder: string,
  words: readonly string[],
  languages: readonly string[],
): Promise<Picture[]> {
  const file = join(folder, 'hall.html')
  await writeFile(file, emptyHall)
  const tab = await browser.newPage({ reducedMotion: 'reduce' })
  await tab.goto(pathToFileURL(file).href)
  const pictures: Picture[] = []
  for (const [device, viewport] of Object.entries(sizes)) {
    await tab.setViewportSize(viewport)
    for (const language of (['en', 'ur'] as const).filter((each) => languages.length === 0 || languages.includes(each)))
      for (const kind of activityKinds)
        for (const [state, part] of Object.entries(states)) {
          const name = `hall ${kind} ${state}`
          if (words.length > 0 && !words.some((word) => name.includes(word))) continue
          const hall = snapshotOf({ kind, language, ...part })
          // Without colours it is the wall of some.
          if ('isLinked' in part && missionsOf(hall.stage as Stage).length === 0) continue
          await tab.evaluate(
            async (wall) => {
              Object.assign(document.documentElement, { lang: wall.language, dir: wall.direction })
              document.body.innerHTML = wall.body
              await document.fonts.ready
              await Promise.all(document.getAnimations().map(({ finished }) => finished))
            },
            drawWall(hall, language),
          )
          const picture = `${name}-${device}-${language}.png`.replaceAll(' ', '-')
          await tab.screenshot({ path: join(folder, picture) })
          pictures.push({ file: picture, name, device, language })
        }
  }
  await tab.close()
  return pictures
}
