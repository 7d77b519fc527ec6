import { readFileSync } from 'node:fs';

/** A paper to be laid out, made up or of the first shelf. */
export interface MadeText {
  title: string;
  abstract: string;
}

const seed = readFileSync(
  new URL('../../../../first-shelf/papers/trending-papers.txt', import.meta.url),
  'utf8',
);
const blocks = seed.split('\n\n').map((block) => block.trim());

const firstShelf: MadeText[] = Array.from({ length: 64 }, (_, at) => ({
  title: blocks[5 + at * 2] ?? '',
  abstract: blocks[6 + at * 2] ?? '',
}));

interface Language {
  /** Two subjects each: what the title names and the abstract speaks of. */
  subjects: readonly (readonly [string, string])[];
  titles: readonly ((one: string, two: string) => string)[];
  openings: readonly ((one: string, two: string) => string)[];
  sentences: readonly string[];
  capitals?: boolean;
  glue?: string;
}

const english: Language = {
  subjects: [
    ['river sensors', 'cheap instruments'],
    ['old maps', 'coast lines'],
    ['first sentences', 'patient readers'],
    ['bridge cables', 'wind records'],
    ['sleeping bats', 'sound traps'],
    ['sparse grids', 'heat equations'],
    ['tax letters', 'plain words'],
    ['tide tables', 'harbour pilots'],
    ['graph walks', 'edge labels'],
    ['lecture notes', 'late students'],
    ['glass fibres', 'slow light'],
    ['court rulings', 'citation chains'],
    ['bread dough', 'pressure curves'],
    ['night trains', 'delay models'],
    ['bird songs', 'city noise'],
    ['proof scripts', 'type errors'],
  ],
  titles: [
    (one, two) => `Learning ${one} from ${two}`,
    (one, two) => `${one}: what ${two} tell us`,
    (one, two) => `Do ${one} need ${two}?`,
    (one, two) => `On the limits of ${one} under ${two}`,
    (one, two) => `${one} and ${two}`,
    (one) => `DRIFTNET: a second look at ${one}`,
    (one, two) => `How ${two} change ${one}: evidence from twelve years`,
    (one, two) => `A survey of ${one}, ${two}, and what lies between them in practice and in theory`,
    (one) => `Rethinking ${one}`,
    (one, two) => `${two} for ${one} without labels`,
  ],
  openings: [
    (one, two) => `Most work on ${one} takes ${two} as given, although both change from day to day.`,
    (one, two) => `We study ${one} and ask how far ${two} can be trusted.`,
    (one, two) => `In this paper, ${two} are used to explain ${one} where no reference exists.`,
    (one, two) => `It has long been known that ${one} depend on ${two}. Why they do has not been shown.`,
  ],
  sentences: [
    'We measure this loss on twelve tasks and propose a remedy that needs no further parameters.',
    'The correction was checked against samples taken by hand every second week.',
    'Errors over one summer fall by a factor of three in four of the five cases.',
    'Accuracy on the hardest part rises from 41 to 67 percent (p < 0.01).',
    'A longer look at the cases that went wrong shows that most of them share one cause.',
    'Our method, called SLOW, runs on the device that measures, with the battery that is there.',
    'However, the gain vanishes when fewer than ten examples are given.',
    'Two other groups have repeated the study before it was printed.',
    'The proof is short and uses nothing beyond the triangle inequality.',
    'Code and data are available at https://github.com/ex/slow-code.',
    'These results suggest that the state-of-the-art is less settled than it seems.',
    'We compare it with three older remedies, e.g. the one of Doe et al. (2019), and with doing nothing at all.',
  ],
  capitals: true,
};

const german: Language = {
  subjects: [
    ['Flusssensoren', 'billige Messgeräte'],
    ['alte Landkarten', 'Küstenlinien'],
    ['Brückenseile', 'Windmessungen'],
    ['Steuerbescheide', 'einfache Sprache'],
    ['Nachtzüge', 'Verspätungsmodelle'],
    ['Vogelstimmen', 'Stadtlärm'],
  ],
  titles: [
    (one, two) => `${one} und ${two}: eine Untersuchung`,
    (one, two) => `Wie ${two} auf ${one} wirken`,
    (one) => `Ein zweiter Blick auf ${one}`,
    (one, two) => `Lernen ${one} aus ${two}?`,
  ],
  openings: [
    (one, two) => `Die meisten Arbeiten über ${one} setzen ${two} voraus, obwohl sich beide täglich ändern.`,
    (one, two) => `Wir untersuchen ${one} und fragen, wie weit man ${two} trauen kann.`,
  ],
  sentences: [
    'Der Fehler sinkt über einen Sommer in vier von fünf Fällen auf ein Drittel.',
    'Das Verfahren braucht weder Vergleichsmessungen noch Wetterdaten und läuft auf dem Gerät selbst.',
    'Ein genauerer Blick auf die misslungenen Fälle zeigt, dass die meisten eine gemeinsame Ursache haben.',
    'Geprüft wurde es an Proben, die jede zweite Woche von Hand genommen wurden.',
    'Die Ergebnisse legen nahe, dass der Stand der Forschung weniger gesichert ist, als es scheint.',
    'Zwei andere Gruppen haben die Untersuchung vor dem Druck wiederholt.',
  ],
};

const spanish: Language = {
  subjects: [
    ['los sensores de río', 'instrumentos baratos'],
    ['los mapas antiguos', 'líneas de costa'],
    ['los trenes nocturnos', 'modelos de retraso'],
    ['las primeras frases', 'lectores pacientes'],
    ['los cables de puente', 'registros de viento'],
  ],
  titles: [
    (one, two) => `Aprender ${one} a partir de ${two}`,
    (one) => `Una segunda mirada a ${one}`,
    (one, two) => `¿Necesitan ${one} ${two}?`,
    (one, two) => `Sobre ${one} y ${two}: estudio de doce años`,
  ],
  openings: [
    (one, two) =>
      `Casi todos los trabajos sobre ${one} dan por supuestos ${two}, aunque ambos cambian cada día.`,
    (one, two) => `Estudiamos ${one} y preguntamos hasta dónde se puede confiar en ${two}.`,
  ],
  sentences: [
    'El error de un verano baja a la tercera parte en cuatro de los cinco casos.',
    'El método no necesita estaciones de referencia y funciona en el propio aparato.',
    'Una mirada más larga a los casos fallidos muestra que casi todos comparten una causa.',
    'Se comprobó con muestras tomadas a mano cada dos semanas durante dos veranos.',
    'Los resultados sugieren que el estado de la cuestión está menos claro de lo que parece.',
  ],
};

const chinese: Language = {
  subjects: [
    ['河流传感器', '廉价仪器'],
    ['古代地图', '海岸线'],
    ['夜间列车', '延误模型'],
    ['图神经网络', '边标签'],
    ['鸟类鸣声', '城市噪声'],
  ],
  titles: [
    (one, two) => `基于${two}的${one}学习方法`,
    (one) => `重新审视${one}`,
    (one, two) => `${one}与${two}：十二年的证据`,
    (one, two) => `${one}需要${two}吗？`,
  ],
  openings: [
    (one, two) => `关于${one}的大多数研究都以${two}为前提，然而两者每天都在变化。`,
    (one, two) => `本文研究${one}，并探讨${two}在多大程度上可信。`,
  ],
  sentences: [
    '我们在十二个任务上测量了这种损失，并提出了一种无需额外参数的方法。',
    '实验结果表明，在五种情况中的四种里，误差降低到原来的三分之一。',
    '对失败案例的进一步分析显示，其中大多数有共同的原因。',
    '该方法在测量设备上运行，不需要参考站，也不需要天气数据。',
    '另有两个小组在论文发表之前重复了这项研究。',
  ],
  glue: '',
};

const arabic: Language = {
  subjects: [
    ['مستشعرات الأنهار', 'الأجهزة الرخيصة'],
    ['الخرائط القديمة', 'خطوط الساحل'],
    ['القطارات الليلية', 'نماذج التأخير'],
    ['أصوات الطيور', 'ضوضاء المدينة'],
  ],
  titles: [
    (one, two) => `تعلم ${one} من ${two}`,
    (one) => `نظرة ثانية إلى ${one}`,
    (one, two) => `هل تحتاج ${one} إلى ${two}؟`,
  ],
  openings: [
    (one, two) => `تفترض معظم الأعمال حول ${one} أن ${two} معروفة، مع أن كليهما يتغير كل يوم.`,
    (one, two) => `ندرس ${one} ونسأل إلى أي مدى يمكن الوثوق في ${two}.`,
  ],
  sentences: [
    'ينخفض الخطأ خلال صيف واحد إلى الثلث في أربع حالات من خمس.',
    'لا تحتاج الطريقة إلى محطات مرجعية وتعمل على الجهاز نفسه.',
    'تظهر نظرة أطول إلى الحالات الفاشلة أن معظمها يشترك في سبب واحد.',
    'تم التحقق منها بعينات أخذت يدويا كل أسبوعين.',
  ],
};

const languages = { english, german, spanish, chinese, arabic };
export type MadeLanguage = keyof typeof languages | 'shelf';

/** Papers of a language, as many as are asked for; no two have the same title and abstract. */
export function madeTexts(language: MadeLanguage, count: number, next: () => number): MadeText[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const found = new Map<string, MadeText>();
  for (let tries = 0; found.size < count && tries < count * 30; tries += 1) {
    const paper = language === 'shelf' ? pick(firstShelf) : composed(languages[language], pick, next);
    found.set(paper.title, paper);
  }
  return [...found.values()];
}

function composed(language: Language, pick: <T>(list: readonly T[]) => T, next: () => number): MadeText {
  const [one, two] = pick(language.subjects);
  const [other] = pick(language.subjects);
  const second = next() < 0.5 ? two : other;
  const raw = pick(language.titles)(one, second);
  const capital = raw.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const title =
    language.capitals === true && next() < 0.6
      ? capital.replace(/(?<= )(?!of |the |and |from |in |to |us |for |a )\p{Ll}/gu, (letter) =>
          letter.toUpperCase(),
        )
      : capital;
  const sentences = new Set([pick(language.openings)(one, second)]);
  const length = 2 + Math.floor(next() * 6);
  for (let at = 0; at < length; at += 1) sentences.add(pick(language.sentences));
  return { title, abstract: [...sentences].join(language.glue ?? ' ') };
}
