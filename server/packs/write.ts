import { setImmediate } from 'node:timers/promises'
import type { PackContent, PackFile } from '#domain/packs/schema.ts'
import { documentFile } from './document.ts'
import { easyReadFile } from './easy-read.ts'
import { htmlFile } from './html.ts'
import { manifestFile } from './manifest.ts'
import { openData } from './open-data.ts'
import { printPdf } from './print.ts'
import { sentencesIn } from './sentences.ts'
import { spreadsheet } from './spreadsheet.ts'

const office = 'application/vnd.openxmlformats-officedocument'

/**
 * Every file of a pack, the manifest last. The same content gives the same bytes, but for the PDF.
 * @param chromium where one is installed; without it there is no PDF, and the page prints as well
 * @param stopping breaks off between two files, and the browser at once
 */
export async function writePackFiles(
  pack: PackContent,
  chromium?: string,
  stopping?: AbortSignal,
): Promise<PackFile[]> {
  const words = sentencesIn(pack.about.language)
  /** A file keeps its thread busy for seconds: before the next one the thread hears that it is to stop. */
  const heard = async () => {
    await setImmediate()
    stopping?.throwIfAborted()
  }
  const page = htmlFile(pack, words)
  const pdf = chromium ? await printPdf(chromium, page, stopping) : undefined
  await heard()
  const easy = easyReadFile(pack, words)
  const document = await documentFile(pack, words)
  await heard()
  const sheets = await spreadsheet(pack, words)
  await heard()
  const data = await openData(pack, words)
  const files: PackFile[] = [
    { name: 'pack.html', mediaType: 'text/html; charset=utf-8', bytes: page },
    { name: 'easy-read.html', mediaType: 'text/html; charset=utf-8', bytes: easy },
    { name: 'pack.docx', mediaType: `${office}.wordprocessingml.document`, bytes: document },
    { name: 'pack.xlsx', mediaType: `${office}.spreadsheetml.sheet`, bytes: sheets },
    { name: 'open-data.zip', mediaType: 'application/zip', bytes: data },
    ...(pdf ? [{ name: 'pack.pdf', mediaType: 'application/pdf', bytes: pdf }] : []),
  ]
  return [...files, manifestFile(pack, files)]
}
