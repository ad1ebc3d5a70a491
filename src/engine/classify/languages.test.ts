import { describe, expect, it } from 'vitest';
import { kindsIn } from '../testing/notation.ts';

const ENGLISH_ONLY = ['title', 'attribution', 'tense', 'gloss', 'place', 'order', 'spelling'];

describe('Russian gets the kinds that know no language', () => {
  it.each([
    ['Мэр города [Ковров/Ковровск] не приехал', 'wording'],
    ['Река [«/"]ушла[»/"] на север', 'typography'],
    ['Река ушла[/,] и остров остался', 'punctuation'],
    ['Река ушла[, как говорят рыбаки,/] на север', 'cut'],
    ['Остров [был/есть] на карте', 'wording'],
    ['Лодка вышла из порта [в понедельник/во вторник], сказал мэр', 'wording'],
    ['На острове живут [12/15] рыбаков', 'fact'],
    ['Лодка [вчера /]пришла в порт[/ вчера]', 'order'],
    ['[Сотрудник/Сотрудница] порта сказал, что лодка ушла', 'wording'],
  ])('%s: %s', (notation, kind) =>
    expect(new Set(kindsIn(notation).replaceAll('*', '').split(' '))).toEqual(new Set([kind])),
  );
});

describe('Spanish gets the kinds that know no language', () => {
  it.each([
    ['El alcalde de [Peñalba/Penalba] no llegó al puerto', 'name'],
    ['El barco [ha/había] salido del puerto con las redes', 'wording'],
    ['El barco salió[, dijo el alcalde,/] del puerto de la isla', 'cut'],
    ['El barco salió [el lunes/el martes] del puerto de la isla', 'wording'],
    ['La ciudad pagó [1.200/1.300] coronas por el puente y el molino', 'wording'],
    ['El barco [no /]salió del puerto de la isla', 'cut'],
    ['[Ha/Has] visto el barco en el puerto de la isla', 'wording'],
  ])('%s: %s', (notation, kind) => expect(kindsIn(notation)).toBe(kind));
});

describe('Japanese gets the kinds that know no language', () => {
  it.each([
    ['島の[町/村]は静かだった', 'wording'],
    ['島の町は[とても/]静かだった', 'cut'],
    ['島の町は静かだった[、/，]と言った', 'punctuation'],
    ['島には[３/3]人が住んでいる', 'number'],
    ['島には[12/15]人が住んでいる', 'fact'],
    ['島の町は「静かだ[」/｣]と言った', 'typography'],
    ['島の人は「町は[静か/賑やか]だ」と言った', 'wording*'],
  ])('%s: %s', (notation, kind) => expect(kindsIn(notation)).toBe(kind));
});

describe('Arabic, Persian and Hebrew get the kinds that know no language', () => {
  it.each([
    ['يعيش في الجزيرة [٣٠٠/300] شخص', 'number'],
    ['يعيش في الجزيرة [٣٠٠/350] شخص', 'fact'],
    ['يعيش في الجزيرة [١٬٥٠٠/1,500] شخص', 'number'],
    ['قالت إن [الميناء/المرفأ] مغلق', 'wording'],
    ['قالت [«/"]عددنا البيض مرتين[»/"] أمس', 'typography'],
    ['روز [سه‌شنبه/سه شنبه] از بندر رفت', 'typography'],
    ['مردم [می‌کنند/میکنند] و می‌روند', 'typography'],
    ['شرکت [کشتی/كشتي] را فروخت', 'typography'],
    ['در جزیره [۳۰۰/۳۵۰] نفر هستند', 'fact'],
    ['חיים באי כ[־/-]300 בני אדם', 'typography'],
    ['אמרה ["/״]ספרנו פעמיים["/״] אתמול', 'typography'],
    ['דובר צה["/״]ל מסר', 'typography'],
  ])('%s: %s', (notation, kind) =>
    expect(new Set(kindsIn(notation).replaceAll('*', '').split(' '))).toEqual(new Set([kind])),
  );
});

describe('Chinese, Thai and Hindi too', () => {
  it.each([
    ['[【本报讯】/]港口重新开放了', 'cut'],
    ['公司计划更换建于[1971/１９７１]年的渡轮', 'number'],
    ['港务局长[说/表示]港口开放了', 'wording'],
    ['มีคนอยู่ประมาณ [๓๐๐/300] คน', 'number'],
    ['มีคนอยู่ประมาณ [๓๐๐/350] คน', 'fact'],
    ['द्वीप पर [३००/300] लोग रहते हैं', 'number'],
  ])('%s: %s', (notation, kind) => expect(kindsIn(notation)).toBe(kind));
});

describe('no rule for English words fires', () => {
  it.each([
    'Er sagte, das Boot [war/ist] im Hafen und die Netze [will/kann] er nicht',
    'Das [alte /]Haus des [Doktor /]Orlo war am Hafen und nicht im Dorf',
    'Le bateau [a/est] quitté le port de la ville avec les filets [probable /]du maire',
    'De boot [was/is] in de haven van het dorp en [had /]geen netten',
  ])('in %s', (notation) => {
    for (const kind of kindsIn(notation).split(' ')) expect(ENGLISH_ONLY).not.toContain(kind);
  });
});
