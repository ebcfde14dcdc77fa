import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const resolve = createRequire(import.meta.url).resolve

/** The faces of the product: a machine that prints seldom has any for the scripts that people wrote in. */
const faces = [
  ['Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next', 'latin', [400, 700]],
  ['Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next', 'latin-ext', [400, 700]],
  ['Noto Sans Arabic', 'noto-sans-arabic', 'arabic', [400, 700]],
  ['Noto Sans Gurmukhi', 'noto-sans-gurmukhi', 'gurmukhi', [400, 700]],
] as const
/** So that the letters of one do not stand in for those of the other. */
const rangeOf: Readonly<Record<string, string>> = {
  'latin-ext': 'U+0100-02BA,U+1E00-1E9F',
  arabic: 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC',
  gurmukhi: 'U+0951-0952,U+0964-0965,U+0A01-0A76',
}

/** The page with the product's faces in it, for printing alone: it would be four times as long to send. */
export async function withFaces(page: Buffer): Promise<Buffer> {
  const rules = faces.flatMap(([family, name, subset, weights]) =>
    weights.map(async (weight) => {
      const file = resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`)
      const range = rangeOf[subset] ? `unicode-range:${rangeOf[subset]};` : ''
      const source = `url(data:font/woff2;base64,${(await readFile(file)).toString('base64')}) format("woff2")`
      return `@font-face{font-family:"${family}";font-weight:${weight};${range}src:${source}}`
    }),
  )
  const style = `<style>${(await Promise.all(rules)).join('')}</style></head>`
  return Buffer.from(page.toString('utf8').replace('</head>', () => style))
}
