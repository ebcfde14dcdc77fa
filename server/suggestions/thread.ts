import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { openEnglish } from './english.ts'
import type { Call, Reply } from './mind-thread.ts'
import { createPupil } from './pupil.ts'

// Whoever sends a vote or reads a page goes first. On Linux this is about this thread alone, elsewhere about the process.
if (process.platform === 'linux') setPriority(0, 19)

let opened: ReturnType<typeof openEnglish> | undefined
/** Loaded once, by whoever asks first; what failed is tried again. */
function encoder() {
  opened ??= openEnglish().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}
const pupil = createPupil(encoder)
let turn: Promise<unknown> = Promise.resolve()

parentPort?.on('message', (call: Call) => {
  turn = turn.then(() => answer(call))
})

async function answer(call: Call): Promise<void> {
  const reply = (reply: Reply) => parentPort?.postMessage(reply)
  try {
    reply({ number: call.number, value: await answerTo(call) })
  } catch (error) {
    // The kind of error and where, never the words it was about.
    const [kind, where] =
      error instanceof Error ? [error.name, error.stack?.split('\n')[1]?.trim()] : [typeof error, '']
    reply({ number: call.number, failed: `${kind} ${where}` })
  }
}

function answerTo(call: Call): Promise<unknown> {
  if (call.ask === 'learn') return pupil.learn(call.placeId, call.lessons)
  if (call.ask === 'suggest') return pupil.suggest(call.placeId, call.texts)
  return encoder().then(({ embed }) => embed(call.texts))
}
