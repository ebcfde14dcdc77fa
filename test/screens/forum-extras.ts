import type { Page as Tab } from '@playwright/test'

type Fields = Readonly<Record<string, string>>

/** The two ways of asking that the demo's forum has none of, with words as long as people write them. */
const extras: readonly [kind: string, fields: Fields][] = [
  [
    'poll',
    {
      'prompt.en': 'If there were money for two things in the next three years, which would make the most difference?',
      'prompt.ur': 'اگر اگلے تین سال میں دو چیزوں کے لیے رقم ہو تو کس سے سب سے زیادہ فرق پڑے گا؟',
      most: '2',
      'choice.0.en': 'Benches and crossings',
      'choice.0.ur': 'بینچ اور سڑک پار کرنے کی جگہیں',
      'choice.1.en': 'Longer appointments for people with more than one illness, and somebody who knows them',
      'choice.1.ur': 'ایک سے زیادہ بیماریوں والے لوگوں کے لیے لمبی ملاقات، اور کوئی جو انہیں جانتا ہو',
      'choice.2.en': 'A bus to Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      'choice.2.ur': 'آٹھ بجے کے بعد بس',
    },
  ],
  [
    'scale',
    {
      'prompt.en': 'How sure are you?',
      'prompt.ur': 'آپ کو کتنا یقین ہے؟',
      low: '0',
      high: '100',
      isSlider: 'on',
      'lowText.en': 'I would rather be told more before I say',
      'lowText.ur': 'پہلے مزید جاننا چاہوں گا',
      'highText.en': 'completely sure',
      'highText.ur': 'پوری طرح',
      'choice.0.en': 'That we chose the right things',
      'choice.0.ur': 'کہ ہم نے صحیح چیزیں چنیں',
      'choice.1.en': 'That something will come of it',
      'choice.1.ur': 'کہ اس سے کچھ ہوگا',
    },
  ],
]

/** Adds them to the agenda that the facilitator is at; a second time they are there. @param desk the address of a desk */
export async function addExtras(tab: Tab, desk: string): Promise<void> {
  await tab.goto(`${desk}/agenda`)
  if (await tab.getByText('How sure are you?').count()) return
  for (const [kind, fields] of extras) {
    await tab.goto(`${desk}/agenda/new?kind=${kind}`)
    for (const [name, value] of Object.entries(fields))
      await tab.locator(`[name="${name}"]`).evaluate((field: HTMLInputElement, typed) => {
        if (field.type === 'checkbox') field.checked = true
        else field.value = typed
      }, value)
    await tab.locator('.activity-form > .actions button').click()
    await tab.waitForURL(/\/agenda#activity-/)
  }
}
