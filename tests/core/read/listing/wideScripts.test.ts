import { describe, expect, it } from 'vitest';
import { listing } from '#core/read/listing.ts';

const chinese = [
  {
    title: '超图上的边游走',
    abstract:
      '超图包含的信息多于成对关系，而多数游走只访问节点。本文让游走访问每条边一次，实验表明混合时间减半。',
  },
  {
    title: '会遗忘的张量分解',
    abstract:
      '张量流不断增长，而内存有限。我们提出了一种以给定速率遗忘旧切片的分解方法，并给出精度损失的上界！',
  },
  {
    title: '安静的房间适合语音模型吗？',
    abstract: '语音模型在嘈杂的房间中失效。我们记录了四千个房间，发现只用安静房间训练就足够。',
  },
];

const japanese = [
  {
    title: 'ハイパーグラフ上の辺の歩行',
    abstract:
      'ハイパーグラフは対より多くを持つが、多くの歩行は頂点だけを訪れる。本論文では各辺を一度ずつ訪れる歩行を提案する。',
  },
  {
    title: '忘れるテンソル分解',
    abstract:
      'テンソルの流れは終わりなく増えるが、記憶は増えない。我々は古い断片を一定の速さで忘れる分解を示した。精度の損失も評価した。',
  },
];

function read(text: string) {
  const { records, findings } = listing.read('papers/list.txt', text);
  return { papers: records.map(({ title, abstract }) => ({ title, abstract })), findings };
}

describe('a listing in a script without spaces', () => {
  for (const [name, papers] of Object.entries({ chinese, japanese })) {
    it.each([
      ['\n\n', '\n\n'],
      ['\n', '\n\n'],
      ['\n', '\n'],
    ])(`is read as any other: ${name}, parted by %j and %j`, (one, two) => {
      const text = papers.map(({ title, abstract }) => `${title}${one}${abstract}`).join(two);
      expect(read(text)).toEqual({ papers, findings: [] });
    });

    it(`is joined without spaces where it was wrapped: ${name}`, () => {
      const wrapped = papers.map(
        ({ title, abstract }) => `${title}\n\n${(abstract + abstract).replace(/.{32}(?=.)/gu, '$&\n')}`,
      );
      expect(read(wrapped.join('\n\n')).papers).toEqual(
        papers.map(({ title, abstract }) => ({ title, abstract: abstract + abstract })),
      );
    });
  }

  it('takes the mark off an abstract', () => {
    const [paper] = chinese;
    expect(read(`${paper?.title}\n\n摘要：${paper?.abstract}`).papers).toEqual([paper]);
  });
});
