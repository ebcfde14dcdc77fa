import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConversation } from './replay-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'said-and-done-replay-'))
})
afterEach(() => rm(folder, { recursive: true }))

const put = (name: string, lines: string[]) => writeFile(join(folder, name), `${lines.join('\n')}\n`)
const votes = (...rows: string[]) => put('votes.csv', ['timestamp,datetime,comment-id,voter-id,vote', ...rows])

test('votes come in time order, equal times in the order of the file', async () => {
  await votes('30,x,5,b,1', '10,x,5,a,-1', '20,x,7,a,0', '20,x,7,a,1')
  await put('participants-votes.csv', ['participant,group-id,n-votes,5,7', 'a,,2,-1,1', 'b,0,1,1,'])
  await put('comments.csv', ['comment-id,comment-body', '5,"Two\nlines"'])
  const { casts, expected, statements } = await readConversation(folder)

  expect(casts.map(({ voter, answer }) => `${voter}${answer}`)).toEqual(['a-1', 'a0', 'a1', 'b1'])
  expect(Object.fromEntries(expected)).toEqual({ 'a/5': -1, 'a/7': 1, 'b/5': 1 })
  expect(statements).toEqual([
    { id: '5', text: 'Two lines' },
    { id: '7', text: 'Statement 7' },
  ])
})

test('a file that is missing, and a line that is wrong, are named', async () => {
  await expect(readConversation(folder)).rejects.toThrow('There is no file votes.csv')
  await votes('10,x,5,a,-1', '11,x,5,b,2')
  await expect(readConversation(folder)).rejects.toThrow('votes.csv, line 3: 2 is no vote')
})

test('nothing to compare is a failure, not an agreement', async () => {
  await votes('10,x,5,a,-1')
  await put('participants-votes.csv', ['participant,group-id,n-votes', 'a,,1'])
  await expect(readConversation(folder)).rejects.toThrow('participants-votes.csv: there is no vote')
  await put('participants-votes.csv', ['participant,5', 'a,'])
  await expect(readConversation(folder)).rejects.toThrow('participants-votes.csv: there is no vote')
})

test('a timestamp that is no number is named', async () => {
  await votes('10,x,5,a,-1', 'noon,x,5,b,1')
  await expect(readConversation(folder)).rejects.toThrow('votes.csv, line 3: noon is no timestamp')
})

test('the statements’ texts may be missing, and may not be unreadable', async () => {
  await votes('10,x,5,a,-1')
  await put('participants-votes.csv', ['participant,5', 'a,-1'])
  expect((await readConversation(folder)).statements).toEqual([{ id: '5', text: 'Statement 5' }])
  await put('comments.csv', ['comment-id,comment-body', '5,"never closed'])
  await expect(readConversation(folder)).rejects.toThrow('comments.csv cannot be read')
  await rm(join(folder, 'comments.csv'))
  await mkdir(join(folder, 'comments.csv'))
  await expect(readConversation(folder)).rejects.toThrow('comments.csv cannot be read')
})
