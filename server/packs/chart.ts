import type { Block } from './blocks.ts'
import { escaped } from './escape.ts'

type Bars = Extract<Block, { kind: 'bars' }>

const [width, row, barTop, barHeight] = [640, 56, 26, 18]

/**
 * Bars with their labels above them, in one colour: read on paper without colour too. Charts of one
 * page have one measure: a longer bar is more people, on whichever it stands. What is not shown is hatched and
 * said in words.
 */
export function drawBars({ id, title, description, bars, most: longest }: Bars, isRightToLeft: boolean): string {
  const most = Math.max(1, longest)
  const start = isRightToLeft ? width : 0
  const drawn = bars.map(({ label, value, text }, index) => {
    const top = index * row
    const length = value === null ? 60 : Math.max(2, Math.round((value / most) * (width - 120)))
    const x = isRightToLeft ? width - length : 0
    const textX = isRightToLeft ? width - length - 8 : length + 8
    return [
      `<text x="${start}" y="${top + 18}" class="label">${escaped(label)}</text>`,
      `<rect x="${x}" y="${top + barTop}" width="${length}" height="${barHeight}" class="${value === null ? 'hidden' : 'bar'}"${value === null ? ` fill="url(#hatch-${id})"` : ''}/>`,
      `<text x="${textX}" y="${top + barTop + 14}" class="value">${escaped(text)}</text>`,
    ].join('')
  })
  const names = `aria-labelledby="title-${id} about-${id}"`
  return [
    `<svg role="img" ${names} viewBox="0 0 ${width} ${bars.length * row}" direction="${isRightToLeft ? 'rtl' : 'ltr'}">`,
    `<title id="title-${id}">${escaped(title)}</title><desc id="about-${id}">${escaped(description)}</desc>`,
    `<defs><pattern id="hatch-${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
    '<line x1="0" y1="0" x2="0" y2="6" stroke="#4a5163" stroke-width="2"/></pattern></defs>',
    ...drawn,
    '</svg>',
  ].join('')
}
