/** What may be uploaded as a picture. A photo of a good phone is 3 to 6 MB. In bytes. */
export const largestPicture = 10 * 1024 * 1024
/** For a file chooser: a phone that keeps its photos in another format turns them into one of these by itself. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const

/** As a picture is kept: never wider or higher than this. In pixels; a wide screen shows half as many. */
export const longestSide = 1600
export const storedType = 'image/webp'

/** @param hash of the stored picture, as `Picture.name` holds it */
export const picturePath = (hash: string): string => `/pictures/${hash}.webp`

/** The hash in a file's name, undefined where it cannot be one of ours. */
export const hashInFile = (file: string): string | undefined => /^([0-9a-f]{64})\.webp$/.exec(file)?.[1]

/** What an upload is answered with. */
export type StoredPicture = { hash: string; width: number; height: number }
