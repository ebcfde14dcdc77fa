import type { Maker } from '#domain/packs/commands/make.ts'
import product from '../../package.json' with { type: 'json' }
import { writePackFiles } from './write.ts'

/** How this product makes packs. @param chromium where one is installed, for the PDF */
export const packMaker = (chromium?: string): Maker => ({
  product: product.version,
  write: (pack, stopping) => writePackFiles(pack, chromium, stopping),
})
