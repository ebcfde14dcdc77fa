import type { CheckedContact } from '#domain/help/rules.ts'
import { insertContact } from '#domain/help/store.ts'
import type { Context } from '#domain/kernel/context.ts'

/**
 * Whom the demo place names. Its own line is made up, with a number that Ofcom keeps free for plays; the others are the
 * national ones, and real.
 */
const contacts: readonly CheckedContact[] = [
  {
    name: {
      en: 'Adult and child safety team (made up for this demo)',
      'en-x-easy': 'Safety team (made up for this demo)',
      ur: 'بڑوں اور بچوں کی حفاظت کی ٹیم (اس نمونے کے لیے فرضی)',
      ro: 'Echipa pentru siguranța adulților și copiilor (inventată pentru acest demo)',
      pl: 'Zespół ds. bezpieczeństwa dorosłych i dzieci (wymyślony na potrzeby demo)',
      cs: 'Tým pro bezpečí dospělých a dětí (vymyšlený pro tuto ukázku)',
      ar: 'فريق سلامة الكبار والأطفال (مختلق لهذا العرض)',
      pa: 'ਵੱਡਿਆਂ ਅਤੇ ਬੱਚਿਆਂ ਦੀ ਸੁਰੱਖਿਆ ਟੀਮ (ਇਸ ਨਮੂਨੇ ਲਈ ਫ਼ਰਜ਼ੀ)',
    },
    whatFor: {
      en: 'When you are worried about the care or safety of somebody near you, and it is not an emergency.',
      'en-x-easy': 'You worry that somebody near you is not safe or not cared for. It is not an emergency.',
      ur: 'جب آپ کو اپنے قریب کسی کی دیکھ بھال یا سلامتی کی فکر ہو، اور فوری خطرہ نہ ہو۔',
      ro: 'Când vă faceți griji pentru îngrijirea sau siguranța cuiva apropiat și nu este o urgență.',
      pl: 'Gdy martwisz się o opiekę nad kimś w pobliżu lub o jego bezpieczeństwo, a to nie jest nagły wypadek.',
      cs: 'Když máte obavy o péči nebo bezpečí někoho ve vašem okolí a nejde o naléhavý případ.',
      ar: 'عندما تقلق على رعاية شخص قريب منك أو سلامته، والأمر ليس طارئًا.',
      pa: 'ਜਦੋਂ ਤੁਹਾਨੂੰ ਆਪਣੇ ਨੇੜੇ ਕਿਸੇ ਦੀ ਦੇਖਭਾਲ ਜਾਂ ਸੁਰੱਖਿਆ ਦੀ ਚਿੰਤਾ ਹੋਵੇ, ਅਤੇ ਇਹ ਐਮਰਜੈਂਸੀ ਨਾ ਹੋਵੇ।',
    },
    opening: {
      en: 'Every day, 8 in the morning to 8 in the evening.',
      'en-x-easy': 'Every day, 8 in the morning to 8 in the evening.',
      ur: 'ہر روز صبح 8 سے رات 8 بجے تک۔',
      ro: 'În fiecare zi, de la 8 la 20.',
      pl: 'Codziennie od 8 do 20.',
      cs: 'Každý den od 8 do 20 hodin.',
      ar: 'كل يوم من الثامنة صباحًا إلى الثامنة مساءً.',
      pa: 'ਹਰ ਰੋਜ਼ ਸਵੇਰੇ 8 ਤੋਂ ਰਾਤ 8 ਵਜੇ ਤੱਕ।',
    },
    phone: '01632 960 155',
    web: null,
  },
  {
    name: {
      en: 'Samaritans',
      'en-x-easy': 'Samaritans',
      ur: 'سمیریٹنز (Samaritans)',
      ro: 'Samaritans (ascultare și sprijin)',
      pl: 'Samaritans (telefon zaufania)',
      cs: 'Samaritans (linka důvěry)',
      ar: 'ساماريتنز (Samaritans)',
      pa: 'ਸਮੈਰੀਟਨਜ਼ (Samaritans)',
    },
    whatFor: {
      en: 'When it all gets too much and you need somebody who listens. Any time, day or night.',
      'en-x-easy': 'Call if it is all too much. They listen to you. You can call day or night.',
      ur: 'جب سب کچھ برداشت سے باہر ہو جائے اور آپ کو کوئی سننے والا چاہیے۔ دن ہو یا رات، کسی بھی وقت۔',
      ro: 'Când totul devine prea greu și aveți nevoie de cineva care ascultă. La orice oră, zi și noapte.',
      pl: 'Gdy wszystkiego jest za dużo i potrzebujesz kogoś, kto wysłucha. O każdej porze, w dzień i w nocy.',
      cs: 'Když je toho na vás moc a potřebujete někoho, kdo naslouchá. Kdykoli, ve dne i v noci.',
      ar: 'عندما يثقل عليك كل شيء وتحتاج إلى من يستمع إليك. في أي وقت، ليلًا أو نهارًا.',
      pa: 'ਜਦੋਂ ਸਭ ਕੁਝ ਸਹਿਣ ਤੋਂ ਬਾਹਰ ਹੋ ਜਾਵੇ ਅਤੇ ਤੁਹਾਨੂੰ ਸੁਣਨ ਵਾਲਾ ਚਾਹੀਦਾ ਹੋਵੇ। ਦਿਨ ਹੋਵੇ ਜਾਂ ਰਾਤ, ਕਿਸੇ ਵੀ ਸਮੇਂ।',
    },
    opening: {},
    phone: '116 123',
    web: null,
  },
  {
    name: {
      en: 'Childline',
      'en-x-easy': 'Childline',
      ur: 'چائلڈ لائن (Childline)',
      ro: 'Childline (telefonul copiilor)',
      pl: 'Childline (telefon dla dzieci i młodzieży)',
      cs: 'Childline (linka pro děti a mladé)',
      ar: 'تشايلدلاين (Childline)',
      pa: 'ਚਾਈਲਡਲਾਈਨ (Childline)',
    },
    whatFor: {
      en: 'For everybody under 19, about anything. Any time. The call doesn’t show on the bill.',
      'en-x-easy':
        'For everybody under 19. You can talk about anything, at any time. The call is not on the phone bill.',
      ur: '19 سال سے کم عمر ہر کسی کے لیے، کسی بھی بات پر۔ کسی بھی وقت۔ یہ فون بل پر نظر نہیں آتا۔',
      ro: 'Pentru oricine sub 19 ani, despre orice. La orice oră. Apelul nu apare pe factură.',
      pl: 'Dla każdego, kto nie ma jeszcze 19 lat, w każdej sprawie. O każdej porze. Rozmowy nie widać na rachunku.',
      cs: 'Pro každého, komu ještě není 19, o čemkoli. Kdykoli. Hovor není vidět na účtu.',
      ar: 'لكل من هم دون 19 عامًا، وعن أي شيء. في أي وقت. لا تظهر المكالمة في الفاتورة.',
      pa: '19 ਸਾਲ ਤੋਂ ਘੱਟ ਉਮਰ ਵਾਲੇ ਹਰ ਇੱਕ ਲਈ, ਕਿਸੇ ਵੀ ਗੱਲ ਬਾਰੇ। ਕਿਸੇ ਵੀ ਸਮੇਂ। ਇਹ ਫ਼ੋਨ ਬਿੱਲ ਉੱਤੇ ਨਹੀਂ ਦਿਸਦਾ।',
    },
    opening: {},
    phone: '0800 1111',
    web: null,
  },
  {
    name: {
      en: 'NHS 111',
      'en-x-easy': 'NHS 111',
      ur: 'این ایچ ایس 111 (NHS 111)',
      ro: 'NHS 111 (ajutor medical)',
      pl: 'NHS 111 (pomoc medyczna)',
      cs: 'NHS 111 (lékařská pomoc)',
      ar: 'الخدمة الصحية (NHS 111)',
      pa: 'ਐੱਨਐੱਚਐੱਸ 111 (NHS 111)',
    },
    whatFor: {
      en: 'When you need medical help and it isn’t an emergency. Choose the mental health option if you need help with your feelings.',
      'en-x-easy':
        'Call if you need medical help, but not an ambulance. Do you need help with your feelings? Choose mental health.',
      ur: 'جب آپ کو طبی مدد چاہیے اور ہنگامی حالت نہ ہو۔ اگر دل یا ذہن پریشان ہے تو ذہنی صحت کا انتخاب کریں۔',
      ro: 'Când aveți nevoie de ajutor medical și nu este o urgență. Alegeți opțiunea de sănătate mintală dacă aveți nevoie de sprijin sufletesc.',
      pl: 'Gdy potrzebujesz pomocy medycznej, ale nie jest to nagły wypadek. Jeśli jest Ci ciężko na duszy, wybierz opcję zdrowia psychicznego.',
      cs: 'Když potřebujete lékařskou pomoc a nejde o život. Pokud je vám těžko na duši, zvolte možnost duševní zdraví.',
      ar: 'عندما تحتاج إلى مساعدة طبية وليست الحالة طارئة. اختر خيار الصحة النفسية إذا كنت تحتاج إلى مساعدة في مشاعرك.',
      pa: 'ਜਦੋਂ ਤੁਹਾਨੂੰ ਡਾਕਟਰੀ ਮਦਦ ਚਾਹੀਦੀ ਹੋਵੇ ਅਤੇ ਐਮਰਜੈਂਸੀ ਨਾ ਹੋਵੇ। ਜੇ ਮਨ ਪਰੇਸ਼ਾਨ ਹੈ, ਤਾਂ ਮਾਨਸਿਕ ਸਿਹਤ ਚੁਣੋ।',
    },
    opening: {},
    phone: '111',
    web: null,
  },
]

export async function seedHelp(tx: Pick<Context, 'db' | 'ids'>, placeId: string): Promise<void> {
  for (const [position, contact] of contacts.entries())
    await insertContact(tx.db, { id: tx.ids.next(), placeId, position }, contact)
}
