import { expect, test } from 'vitest'
import { bandsOf, guessGroup, readCensusTable } from './census-table.ts'

const read = (text: string) => readCensusTable(Buffer.from(text))

test('a table of the Office for National Statistics is added up over its areas', () => {
  const table = [
    '"Lower tier local authorities Code","Lower tier local authorities","Sex (2 categories) Code","Sex (2 categories)","Observation"',
    'E06000002,Middlesbrough,1,Female,"73,000"',
    'E06000002,Middlesbrough,2,Male,70926',
    'E06000003,Redcar and Cleveland,1,Female,70100',
    'E06000003,Redcar and Cleveland,2,Male,66400',
  ].join('\r\n')
  expect(read(table)).toEqual({
    ok: true,
    value: [
      { label: 'Female', people: 143_100 },
      { label: 'Male', people: 137_326 },
    ],
  })
})

test('a table of Nomis begins after the lines about it', () => {
  const table = '"TS021 - Ethnic group"\n"Crown copyright"\n\n"date","2021"\n"Total","280426"\n"Asian: Indian","2100"\n'
  expect(read(table)).toMatchObject({ ok: true, value: [{ label: 'Total' }, { label: 'Asian: Indian', people: 2100 }] })
})

test('words without a number, an empty file and no text at all are refused', () => {
  for (const text of ['what matters,to you\nbuses,a lot\n', ''])
    expect(read(text)).toMatchObject({ ok: false, problem: { code: 'insights-desk.no-categories' } })
  expect(read('"open,1\n')).toMatchObject({ ok: false })
})

test('categories are guessed, totals are left out, and what is not known is left to somebody', () => {
  const areas = [{ code: 'redcar-and-cleveland', name: 'Redcar & Cleveland' }]
  expect(guessGroup('ethnic-group', 'Asian, Asian British or Asian Welsh: Chinese', areas)).toBe('asian')
  expect(guessGroup('gender-identity', 'All other gender identities', areas)).toBe('different')
  expect(guessGroup('sexual-orientation', 'All other sexual orientations', areas)).toBe('other-orientation')
  expect(guessGroup('sexual-orientation', 'All usual residents aged 16 years and over', areas)).toBe('out')
  expect(guessGroup('area', 'Redcar and Cleveland', areas)).toBe('redcar-and-cleveland')
  expect(guessGroup('sex', 'Total: All usual residents', areas)).toBe('out')
  expect(guessGroup('unpaid-care', 'Provides 9 hours or less', areas)).toBe('')
})

test('ages lie in one of our bands or in several', () => {
  expect(bandsOf('Aged under 1 year')).toEqual(['under-13'])
  expect(bandsOf('Aged 13 years')).toEqual(['13-17'])
  expect(bandsOf('Aged 10 to 14 years')).toEqual(['under-13', '13-17'])
  expect(bandsOf('Aged 85 years and over')).toEqual(['80-plus'])
})

test('a table by area may have a category between the area and its number, with a total or without', () => {
  const header = 'Area code,Area,Sex,Observation'
  const lines = ['E06000002,Middlesbrough,Female,73000', 'E06000002,Middlesbrough,Male,70926']
  const other = ['E06000003,Redcar and Cleveland,Female,70000', 'E06000003,Redcar and Cleveland,Male,66500']
  const people = [
    { label: 'Middlesbrough', people: 143_926 },
    { label: 'Redcar and Cleveland', people: 136_500 },
  ]
  const readBy = (...all: string[]) => readCensusTable(Buffer.from(all.join('\n')), 'area')
  expect(readBy(header, ...lines, ...other)).toMatchObject({ value: people })
  const whole = ['E06000002,Middlesbrough,Total,143926', 'E06000003,Redcar and Cleveland,Total,136500']
  expect(readBy(header, ...lines, ...whole, ...other)).toMatchObject({ value: people })
})
