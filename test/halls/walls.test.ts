import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { activityKinds } from '#domain/workshops/schema/kinds.ts'
import { findBrowser } from '../../server/boot/browser.mjs'
import { drawWall, emptyHall } from './draw-wall.tsx'
import { type Hall, type HallLanguage, snapshotOf } from './made-up-halls.ts'

const executablePath = findBrowser()
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []
const folder = mkdtempSync(join(tmpdir(), 'said-and-done-walls-'))
let browser: Browser
let page: Page
beforeAll(async () => {
  if (!executablePath) return
  const args = ['--disable-gpu', '--allow-file-access-from-files', ...asRoot]
  browser = await chromium.launch({ executablePath, args })
  page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  const file = join(folder, 'hall.html')
  writeFileSync(file, emptyHall)
  await page.goto(pathToFileURL(file).href)
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What somebody at the back would miss: words that are cut off, that stand outside, or are smaller than the rule. */
async function missedOn(hall: Hall): Promise<string[]> {
  const missed = await page.evaluate(lookAround, drawWall(snapshotOf(hall), hall.language))
  return missed.map((each) => `${hall.kind} ${hall.state}${hall.isRevealed ? ' revealed' : ''} ${hall.amount}: ${each}`)
}

/** Runs in the page. */
async function lookAround(wall: ReturnType<typeof drawWall>): Promise<string[]> {
  document.documentElement.lang = wall.language
  document.documentElement.dir = wall.direction
  document.body.innerHTML = wall.body
  await document.fonts.ready
  const missed = new Set<string>()
  const main = document.querySelector('main')!
  const all = document.querySelectorAll<HTMLElement>(
    'main h1, .wall-join, .wall-code, .wall-number, .wall-key, .wall-key .mission-name, .wall-do, .wall-voted, .wall-state, .wall-demo, .result-label, .wall-choice, .wall-cost, .question-text, blockquote, figcaption, .result-number, .result-note, .result-words, .result-people, .result-key span, .scale-ends span, .word-list li, .cloud span',
  )
  const least = 0.97 * Number.parseFloat(getComputedStyle(document.querySelector('.wall')!).fontSize)
  for (const each of all) {
    const box = each.getBoundingClientRect()
    if (box.height === 0) continue
    const name = each.className || each.tagName.toLowerCase()
    const size = Number.parseFloat(getComputedStyle(each).fontSize)
    if (size < least) missed.add(`${name} is small: ${each.textContent}`)
    // A line is taller than its letters, in Nastaliq by more: a part of it may reach out.
    const slack = size * (each.closest(':lang(ur)') ? 0.5 : 0.2)
    for (let around = each.parentElement; around; around = around.parentElement) {
      const edge = around.getBoundingClientRect()
      const isPane = around === main || around.tagName === 'ASIDE'
      if (!isPane && !/hidden|clip/.test(getComputedStyle(around).overflow)) continue
      const isOut = box.bottom > edge.bottom + slack || box.left < edge.left - 2 || box.right > edge.right + 2
      if (isOut) missed.add(`${name} is cut off: ${each.textContent}`)
      if (isPane) break
    }
  }
  return [...missed]
}

const languages: HallLanguage[] = ['en', 'ur']
const states = [
  { state: 'open', amount: 'few' },
  { state: 'open', amount: 'many', isCrowded: true },
  { state: 'closed', amount: 'few', isRevealed: true },
  { state: 'closed', amount: 'many', isRevealed: true },
  { state: 'closed', amount: 'some', isRevealed: true, isLinked: true },
  { state: 'closed', amount: 'many', isRevealed: true, isLinked: true },
  { state: 'paused', amount: 'many', isRevealed: true, isCrowded: true },
] as const satisfies Partial<Hall>[]

for (const language of languages)
  test.skipIf(!executablePath)(
    `nothing on a wall is cut off or too small to read from the back, in ${language}`,
    async () => {
      const missed: string[] = []
      for (const kind of activityKinds)
        for (const state of states) missed.push(...(await missedOn({ kind, language, ...state })))
      expect(missed).toEqual([])
    },
    60_000,
  )

test.skipIf(!executablePath)(
  'on a wall of four to three nothing is cut off either',
  async () => {
    await page.setViewportSize({ width: 1024, height: 768 })
    const missed: string[] = []
    for (const kind of activityKinds)
      for (const isLinked of [false, true])
        missed.push(
          ...(await missedOn({ kind, language: 'en', state: 'closed', isRevealed: true, amount: 'some', isLinked })),
        )
    await page.setViewportSize({ width: 1280, height: 720 })
    expect(missed).toEqual([])
  },
  60_000,
)
