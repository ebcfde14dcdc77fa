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
 */
export async function writePackFiles(pack: PackContent, chromium?: string): Promise<PackFile[]> {
  const words = sentencesIn(pack.about.language)
  const page = htmlFile(pack, words)
  const pdf = chromium ? await printPdf(chromium, page) : undefined
  const files: PackFile[] = [
    { name: 'pack.html', mediaType: 'text/html; charset=utf-8', bytes: page },
    { name: 'easy-read.html', mediaType: 'text/html; charset=utf-8', bytes: easyReadFile(pack, words) },
    { name: 'pack.docx', mediaType: `${office}.wordprocessingml.document`, bytes: await documentFile(pack, words) },
    { name: 'pack.xlsx', mediaType: `${office}.spreadsheetml.sheet`, bytes: await spreadsheet(pack, words) },
    { name: 'open-data.zip', mediaType: 'application/zip', bytes: await openData(pack, words) },
    ...(pdf ? [{ name: 'pack.pdf', mediaType: 'application/pdf', bytes: pdf }] : []),
  ]
  return [...files, manifestFile(pack, files)]
}
