import sharp from 'sharp'
import { type Looked, notTaken, taken } from '../rules.ts'
import { longestSide } from '../schema.ts'

/** What phones make at their best usual setting. Unpacked, and turned upright, that is 400 MB: more would endanger the rest. */
const mostPixels = 51_000_000

/**
 * The same picture made anew: upright, no larger than a page can show, and without anything that was written beside it,
 * such as the place where a photo was taken.
 */
export async function reencode(bytes: Buffer): Promise<Looked<{ bytes: Buffer; width: number; height: number }>> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true, failOn: 'truncated' })
    const { width, height } = await picture.metadata()
    if (width * height > mostPixels) return notTaken('too-many-pixels')
    const { data, info } = await picture
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return taken({ bytes: data, width: info.width, height: info.height })
  } catch (thrown) {
    return notTaken(/pixel limit/.test((thrown as Error).message) ? 'too-many-pixels' : 'broken')
  }
}
