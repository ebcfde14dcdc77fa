/** A sentence with the language it is in. `isName`: of a place, which any voice can say. */
export type Spoken = { text: string; language: string; isName?: boolean }

/** The tag that voices go by: Easy Read and young people's English are spoken as English is. */
const voiceTag = (language: string) => {
  const base = language.split('-x-')[0] as string
  return base === 'en' ? 'en-GB' : base
}

/** Of the voices for a language, one that lives on the device: it speaks without a network, and tells nobody. */
function voiceFor(tag: string): SpeechSynthesisVoice | null {
  const base = tag.split('-')[0] as string
  const fitting = speechSynthesis
    .getVoices()
    .filter((voice) => voice.lang.replace('_', '-').toLowerCase().startsWith(base))
  const exact = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-') === tag
  return fitting.find((voice) => exact(voice) && voice.localService) ?? fitting.find(exact) ?? fitting[0] ?? null
}

/** Reads sentences out, one after the other. @returns stops it; `onEnd` is called either way, once */
export function speak(sentences: readonly Spoken[], onEnd: () => void): () => void {
  let isOver = false
  const end = () => {
    if (!isOver) onEnd()
    isOver = true
  }
  speechSynthesis.cancel()
  for (const [index, { text, language }] of sentences.entries()) {
    const utterance = new SpeechSynthesisUtterance(text)
    const tag = voiceTag(language)
    utterance.lang = tag
    utterance.voice = voiceFor(tag)
    utterance.rate = 0.9
    if (index === sentences.length - 1) utterance.onend = end
    utterance.onerror = end
    speechSynthesis.speak(utterance)
  }
  return () => {
    end()
    speechSynthesis.cancel()
  }
}
