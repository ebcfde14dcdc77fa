import sharp from 'sharp'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { pictureBroken, pictureTooManyPixels } from './problems.ts'
import { longestSide } from './schema.ts'

/** The largest camera phones make 200 million; more, in 10 MB, is a bomb that unpacks into gigabytes. */
const mostPixels = 210_000_000

/**
 * The same picture made anew: upright, no larger than a page can show, and without anything that was written beside it,
 * such as the place where a photo was taken.
 */
export async function reencode(
  bytes: Buffer,
): Promise<Result<{ bytes: Buffer; width: number; height: number }, Problem>> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true, failOn: 'truncated' })
    const { width, height } = await picture.metadata()
    if (width * height > mostPixels) return fail(pictureTooManyPixels)
    const { data, info } = await picture
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return ok({ bytes: data, width: info.width, height: info.height })
  } catch (thrown) {
    return fail(/pixel limit/.test((thrown as Error).message) ? pictureTooManyPixels : pictureBroken)
  }
}
