import sharp from 'sharp'

/** A bench by a path, drawn: a photo of a place would be of a real one. */
const bench = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540" viewBox="0 0 960 540">
  <rect width="960" height="540" fill="#d9ecf2"/>
  <circle cx="790" cy="110" r="56" fill="#f6c453"/>
  <path d="M0 330C220 270 380 300 560 280S860 250 960 290V540H0Z" fill="#8fbf7f"/>
  <path d="M0 470C260 400 620 420 960 380V450C640 480 300 470 0 540Z" fill="#e9ddc4"/>
  <path d="M150 330V210" stroke="#7a5a3a" stroke-width="22"/>
  <circle cx="150" cy="160" r="88" fill="#4f8a4c"/>
  <g stroke="#5b3d26" stroke-width="16" stroke-linecap="round">
    <path d="M420 300H740M420 330H740M400 372H760"/>
    <path d="M440 285V440M720 285V440M420 372V440M740 372V440" stroke="#3b4a54" stroke-width="12"/>
  </g>
</svg>`

export const benchPicture = async () => {
  const { data, info } = await sharp(Buffer.from(bench)).webp({ quality: 82 }).toBuffer({ resolveWithObject: true })
  return { bytes: data, size: { width: info.width, height: info.height } }
}

/** A page with a few lines, as small as a PDF can be. Latin letters alone: it brings no type of its own. */
export function shortPdf(lines: readonly string[]): Buffer {
  const drawn = lines.map((line) => `(${line.replace(/[()\\]/g, '')}) Tj T*`).join(' ')
  const content = `BT /F1 14 Tf 20 TL 72 770 Td ${drawn} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + end, 'latin1')
}
