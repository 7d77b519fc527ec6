import { describe, expect, it } from 'vitest';
import { decode } from '#loader/decode.ts';
import { guessEncoding } from '#loader/guessEncoding.ts';

/** The bytes of a text in an encoding that `TextDecoder` reads: by asking it for every one and every two bytes. */
function encoded(text: string, encoding: string): Uint8Array {
  const bytes = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const isOneByte = /^(?:windows|iso|koi)/.test(encoding);
  for (let first = 0x80; first < 0x100; first += 1) {
    bytes.set(decoder.decode(Uint8Array.of(first)), [first]);
    for (let second = 0x40; !isOneByte && second < 0x100; second += 1)
      bytes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  }
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => bytes.get(letter) ?? [letter.codePointAt(0) ?? 0]),
  );
}

const inBibtex = (title: string, authors: string) =>
  `@article{key1,\n  title = {${title}},\n  author = {${authors}},\n  year = {2020},\n  abstract = {We propose a method for graphs, and show in many experiments that it is of use.}\n}\n`;

const chinese = inBibtex('基于图神经网络的推荐系统研究', '李明 and 王芳');
const japanese = 'タイトル: 深層学習による画像認識の研究\n著者: 田中太郎\n';
const korean = '제목: 그래프 신경망을 이용한 추천 시스템\n저자: 김철수\n';
const russian = inBibtex('Исследование глубоких нейронных сетей', 'Иванов, Иван and Пётр Сидоров');
const polish =
  'Tytuł: Badania sieci neuronowych\nW pracy przedstawiono nową metodę uczenia. Wyniki pokazują, że jest lepsza i szybsza, także dla większych zbiorów i wielu języków świata.\n';
const turkish =
  'Başlık: Yapay sinir ağları üzerine\nBu çalışmada yeni bir yöntem öneriyoruz. Sonuçlar yöntemin başarılı olduğunu göstermiştir.\n';

describe('a file that is not UTF-8 and says nothing', () => {
  it.each([
    ['gb18030', chinese],
    ['big5', '標題: 深度學習之研究與應用\n摘要: 本文提出一種新的方法，並於實驗中驗證其效果。\n'],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['euc-kr', korean],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['windows-1256', 'العنوان: دراسة في الشبكات العصبية العميقة\nالمؤلف: محمد علي\n'],
    ['windows-1255', 'כותרת: מחקר על רשתות נוירונים\nבמאמר זה אנו מציעים שיטה חדשה לאימון.\n'],
    ['windows-1250', polish],
    ['iso-8859-2', polish],
    ['windows-1254', turkish],
  ])('is read in %s, by its letters', (encoding, text) => {
    const { text: read, findings } = decode('papers/a.bib', encoded(text, encoding));
    expect(read).toBe(text);
    expect(findings.map(({ code }) => code)).toEqual(['text-encoding-guessed']);
  });

  it.each([
    'Lefèvre, Hélène and Françoise Côté',
    'Müller, Jürgen and Jörg Größe',
    'Muñoz, Íñigo and José Peña',
    'Åström, Karl and Bjørn Sæther',
    'João Simões and Conceição',
  ])('is read as Windows-1252 where few letters tell: %s', (authors) => {
    const text = inBibtex('A study of “graphs” – and more', authors);
    const { text: read, findings } = decode('papers/a.bib', encoded(text, 'windows-1252'));
    expect(read).toBe(text);
    expect(findings.map(({ code }) => code)).toEqual(['text-encoding']);
  });

  it('lines of UTF-8 stay it beside lines that are none', () => {
    const bytes = [new TextEncoder().encode(chinese), encoded(russian, 'windows-1251')];
    const both = Uint8Array.from(bytes.flatMap((each) => Array.from(each)));
    expect(decode('papers/a.bib', both).text).toBe(chinese + russian);
  });

  it('nothing is guessed of a few letters', () => {
    expect(guessEncoding(Uint8Array.of(0xb0, 0xa1))).toBeUndefined();
  });
});
