import { expect, test } from 'vitest';
import fc from 'fast-check';
import { shortTitle } from '#core/show/shortTitle.ts';

test.each([
  [
    'a short one stays',
    'Addressing Negative Transfer in Diffusion Models',
    'Addressing Negative Transfer in Diffusion Models',
  ],
  [
    'before a colon',
    'Talking Models: Distill Pre-trained Knowledge to Downstream Models via Interactive Communication',
    'Talking Models',
  ],
  [
    'with its bracket',
    'Just One Byte (per gradient): A Note on Low-Bandwidth Decentralized Language Model Finetuning',
    'Just One Byte (per gradient)',
  ],
  [
    'before a phrase',
    'Challenging the Need for Packet Spraying in Large-Scale Distributed Training',
    'Challenging the Need for Packet Spraying',
  ],
  [
    'never before "and"',
    'Derivative-Free Guidance in Continuous and Discrete Diffusion Models with Soft Value-Based Decoding',
    'Derivative-Free Guidance',
  ],
  [
    'behind a closing bracket',
    'Fast, Expressive SE(n) Equivariant Networks through Weight-Sharing in Position-Orientation Space',
    'Fast, Expressive SE(n) Equivariant Networks',
  ],
  [
    'never at a short phrase that says nothing',
    'Models for Multi-Task Generative Reinforcement Curriculum Modeling',
    'Models for Multi-Task Generative Reinforcement',
  ],
  [
    'within a long part',
    'Boosting Large-scale Parallel Training Efficiency with C4: A Communication-Driven Approach',
    'Boosting Large-scale Parallel Training Efficiency',
  ],
  [
    'never within "N:M"',
    'Progressive Gradient Flow for Robust N:M Sparsity Training in Transformers',
    'Progressive Gradient Flow',
  ],
  [
    'in German',
    'Über die schnelle Berechnung der kürzesten Wege in sehr großen Netzen mit vielen Knoten',
    'Über die schnelle Berechnung der kürzesten Wege',
  ],
  [
    'in Chinese, between words',
    '基于深度强化学习的城市交通信号灯自适应控制方法及其在大规模路网中的应用研究',
    '基于深度强化学习的城市交通信号灯自适应控制方法',
  ],
  ['one word that is too long stays whole', 'a'.repeat(90), 'a'.repeat(90)],
])('%s', (_, title, short) => {
  expect(shortTitle(title)).toBe(short);
});

test('is the beginning of the title, of whole words, and never empty', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[\p{L}:,()-]{1,12}$/u), { minLength: 1, maxLength: 30 }),
      (words) => {
        const title = words.join(' ');
        const short = shortTitle(title);
        expect(title.startsWith(short)).toBe(true);
        expect(short === '').toBe(false);
      },
    ),
  );
});
