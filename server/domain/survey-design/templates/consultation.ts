import { ageBand, area, editions, oneOf, openText, page, said, severalOf, type Template, when } from './parts.ts'

/**
 * A consultation that the law asks for: sixty days, and a report within twelve weeks of its end. What stands in square
 * brackets is for the group to fill in; the check before publishing finds what was forgotten.
 */
export const consultation: Template = {
  // Sixty days with both ends counted, and twelve weeks to answer.
  days: { closes: 59, reports: 59 + 84 },
  definition: {
    title: said(
      'Have your say on [the proposal]',
      'What do you think about [the plan]?',
      '[تجویز] کے بارے میں اپنی رائے دیں',
    ),
    why: said(
      '[Your organisation] has to decide on [the proposal]. Before it does, the law says it must ask the people it touches, and must think about what they say with an open mind.',
      '[Your organisation] must decide about [the plan]. First we must ask you. We will think about what you say.',
      '[آپ کے ادارے] کو [تجویز] کے بارے میں فیصلہ کرنا ہے۔ قانون کہتا ہے کہ اس سے پہلے ان لوگوں سے پوچھا جائے جن پر اس کا اثر ہوگا، اور ان کی بات پر کھلے دل سے غور کیا جائے۔',
    ),
    nextSteps: said(
      'We read every answer and write a report on what people said. [The committee that decides] reads that report before it decides. We publish the report, the decision, and the reasons for it.',
      'We read every answer. We write a report. [The people who decide] read the report. Then we tell you what they decided, and why.',
      'ہم ہر جواب پڑھتے ہیں اور ایک رپورٹ لکھتے ہیں کہ لوگوں نے کیا کہا۔ [فیصلہ کرنے والی کمیٹی] فیصلے سے پہلے وہ رپورٹ پڑھتی ہے۔ ہم رپورٹ، فیصلہ اور اس کی وجوہات شائع کرتے ہیں۔',
    ),
    audience: 'everyone',
    editions,
    consultation: {
      stage: 'forming',
      information: said(
        'What is proposed: [in three sentences]. Why: [the reason]. What else was thought of, and why it was not chosen: [other options]. All papers: [where to read them, online and on paper].',
        'The plan is: [say it in short words]. The reason is: [say why]. You can read more here: [where].',
        'تجویز کیا ہے: [تین جملوں میں]۔ کیوں: [وجہ]۔ اور کیا سوچا گیا اور کیوں نہیں چنا گیا: [دوسرے راستے]۔ تمام کاغذات: [کہاں پڑھے جا سکتے ہیں]۔',
      ),
      consideration: said(
        '[Who] reads all answers, counts them, and reports them to [the committee] in full. No decision is made before that meeting on [day].',
        '[Who] reads all the answers. They tell [the people who decide]. Nothing is decided before [day].',
        '[کون] سب جوابات پڑھتا ہے، گنتا ہے، اور [کمیٹی] کو مکمل رپورٹ دیتا ہے۔ [دن] کے اجلاس سے پہلے کوئی فیصلہ نہیں ہوتا۔',
      ),
    },
    asksEquality: true,
    asksContact: true,
    items: [
      ageBand,
      page({
        key: 'proposal',
        easy: 'information',
        text: said('What is proposed', 'What the plan is', 'تجویز کیا ہے'),
        hint: said(
          '[Say in plain words what would change, for whom, from when, and what it would cost or save. Say what would stay as it is.]',
          '[Say what would change. Say who it is for. Say when.]',
          '[آسان الفاظ میں بتائیں کہ کیا بدلے گا، کس کے لیے، کب سے، اور اس پر کیا خرچ آئے گا یا کیا بچے گا۔ یہ بھی بتائیں کہ کیا ویسا ہی رہے گا۔]',
        ),
      }),
      oneOf({
        key: 'answering-as',
        easy: 'together',
        text: said('Who are you answering for?', 'Who are you answering for?', 'آپ کس کی طرف سے جواب دے رہے ہیں؟'),
        choices: {
          myself: said('For myself', 'For me', 'اپنی طرف سے'),
          'someone-else': said(
            'For somebody I care for',
            'For a person I look after',
            'کسی ایسے شخص کی طرف سے جس کی میں دیکھ بھال کرتا/کرتی ہوں',
          ),
          organisation: said('For a group or an organisation', 'For a group', 'کسی گروپ یا ادارے کی طرف سے'),
        },
      }),
      openText({
        key: 'organisation',
        easy: 'letter',
        showIf: when('answering-as', 'organisation'),
        text: said(
          'Which group or organisation, and whom does it speak for?',
          'What is the name of your group?',
          'کون سا گروپ یا ادارہ، اور وہ کن لوگوں کی نمائندگی کرتا ہے؟',
        ),
      }),
      oneOf({
        key: 'agree',
        easy: 'yes',
        required: true,
        text: said(
          'How far do you agree or disagree with the proposal?',
          'Do you agree with the plan?',
          'آپ اس تجویز سے کس حد تک متفق یا غیر متفق ہیں؟',
        ),
        choices: {
          'strongly-agree': said('Strongly agree', 'Yes, very much', 'بالکل متفق'),
          agree: said('Agree', 'Yes', 'متفق'),
          neither: said('Neither agree nor disagree', 'Not yes and not no', 'نہ متفق نہ غیر متفق'),
          disagree: said('Disagree', 'No', 'غیر متفق'),
          'strongly-disagree': said('Strongly disagree', 'No, not at all', 'بالکل غیر متفق'),
          'not-sure': said('I don’t know enough to say', 'I do not know', 'مجھے اتنا معلوم نہیں کہ بتا سکوں'),
        },
      }),
      openText({
        key: 'reasons',
        easy: 'speech',
        text: said('What are your reasons?', 'Why do you think that?', 'آپ کی وجوہات کیا ہیں؟'),
      }),
      severalOf({
        key: 'touched',
        easy: 'family',
        other: true,
        text: said('Whom would it touch?', 'Who would the plan change things for?', 'اس کا اثر کس پر ہوگا؟'),
        hint: said('Choose all that fit.', 'You can choose more than one.', 'جو جو درست ہو چنیں۔'),
        choices: {
          me: said('Me', 'Me', 'مجھ پر'),
          family: said('My family', 'My family', 'میرے خاندان پر'),
          'cared-for': said(
            'Somebody I care for',
            'A person I look after',
            'اس شخص پر جس کی میں دیکھ بھال کرتا/کرتی ہوں',
          ),
          neighbours: said('My neighbours or community', 'People near me', 'میرے پڑوسیوں یا برادری پر'),
          work: said('My work or business', 'My work', 'میرے کام یا کاروبار پر'),
          nobody: said('Nobody I know of', 'Nobody', 'جہاں تک مجھے معلوم ہے کسی پر نہیں'),
        },
      }),
      openText({
        key: 'effect',
        easy: 'question',
        text: said(
          'What difference would it make, for better or worse?',
          'What would get better? What would get worse?',
          'اس سے کیا فرق پڑے گا، اچھا یا برا؟',
        ),
        hint: said(
          'Think of age, disability, faith, language, money, or looking after somebody.',
          'Think about your age, your health, your faith, your language or your money.',
          'عمر، معذوری، مذہب، زبان، پیسے یا کسی کی دیکھ بھال کے بارے میں سوچیں۔',
        ),
      }),
      openText({
        key: 'instead',
        easy: 'light',
        text: said(
          'What could be done instead, or what would make the proposal better?',
          'What would make the plan better?',
          'اس کے بجائے کیا کیا جا سکتا ہے، یا تجویز کس طرح بہتر ہو سکتی ہے؟',
        ),
      }),
      area,
    ],
  },
}
