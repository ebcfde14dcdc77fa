export type Picture = { file: string; name: string; device: string; language: string }

/** All pictures on one page, a row a page of the product. */
export function contactSheet(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ name }) => name))]
  const rows = names.map((name) => {
    const figures = pictures
      .filter((picture) => picture.name === name)
      .map(({ file, device, language }) => {
        const caption = `${device}, ${language}`
        return `<figure class="${device}"><a href="${file}"><img src="${file}" alt="${name}, ${caption}" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`
      })
    return `<section><h2>${name}</h2>${figures.join('')}</section>`
  })
  const style = `body{font-family:sans-serif;margin:2rem}section{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}
h2{flex-basis:100%}figure{margin:0}img{border:1px solid #999}.phone img{width:195px}.desktop img{width:480px}`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Said &amp; Done, every page</title><style>${style}</style>${rows.join('')}</html>`
}
