import { describe, expect, it } from 'vitest';
import { findAcronyms } from '#core/recognise/acronyms.ts';

const pairs = (text: string) => findAcronyms(text).map(({ short, long }) => [short, long]);

describe('findAcronyms', () => {
  it.each([
    ['We propose Dual Hypergraph Transformation (DHT), which', 'DHT', 'Dual Hypergraph Transformation'],
    ['Graph Neural Networks (GNNs) are', 'GNN', 'Graph Neural Networks'],
    ['Language models of code (LMs) work', 'LM', 'Language models of code'],
    [
      'namely Parallel spEculative decoding with Adaptive dRaft Length (PEARL).',
      'PEARL',
      'Parallel spEculative decoding with Adaptive dRaft Length',
    ],
    [
      'we propose Functional Bayesian Tucker Decomposition (FunBaT).',
      'FunBaT',
      'Functional Bayesian Tucker Decomposition',
    ],
    [
      'and propose Reinforcement Fine-Tuning with Partial Reasoning Optimization (RPO), a',
      'RPO',
      'Reinforcement Fine-Tuning with Partial Reasoning Optimization',
    ],
    ['reduce the number of function evaluations (NFEs) by', 'NFE', 'number of function evaluations'],
    ['any-order autoregressive models (AO-ARMs), showing', 'AO-ARM', 'any-order autoregressive models'],
    ['emits terahertz (THz) waves', 'THz', 'terahertz'],
    [
      'Findable, Accessible, Interoperable and Reusable (FAIR) data',
      'FAIR',
      'Findable, Accessible, Interoperable and Reusable',
    ],
    [
      'we present SLAM (Structural Linguistic Activation Marking), a',
      'SLAM',
      'Structural Linguistic Activation Marking',
    ],
    ['a graph network (GN, for short) that', 'GN', 'graph network'],
    ['of audio-aware large language models (ALLM)', 'ALLM', 'audio-aware large language models'],
    ['by non-negative matrix factorization (NMF)', 'NMF', 'non-negative matrix factorization'],
    ['by k-nearest neighbor (NN) search', 'NN', 'nearest neighbor'],
    ['an encoder-Semantic Residual Quantization (SRQ)', 'SRQ', 'Semantic Residual Quantization'],
    ['our "Lost-in-Space" (LIS) loss', 'LIS', 'Lost-in-Space'],
    ['the “Uncanny Valley” (UV)', 'UV', 'Uncanny Valley'],
    ["the ``contextual density'' (CD)", 'CD', 'contextual density'],
    ['the random forest (RF, 100 trees)', 'RF', 'random forest'],
    ['for text-to-sound (T2S) models', 'T2S', 'text-to-sound'],
    ['the Plan for Action (P4A) scheme', 'P4A', 'Plan for Action'],
    ['a Deep Relation Network (DeepRNet)', 'DeepRNet', 'Deep Relation Network'],
    ['of sound question answering (SoundQA)', 'SoundQA', 'sound question answering'],
    ['by catastrophic forgetting (CF)', 'CF', 'catastrophic forgetting'],
    ['where information extraction (IE) and', 'IE', 'information extraction'],
    ['in the operating room (OR) of', 'OR', 'operating room'],
    [
      'augmentative and alternative communication (AAC) users',
      'AAC',
      'augmentative and alternative communication',
    ],
    ['by in-context learning (ICL)', 'ICL', 'in-context learning'],
    ['we present A Lite Transformer (ALT)', 'ALT', 'A Lite Transformer'],
  ])('%s', (text, short, long) => {
    expect(pairs(text)).toEqual([[short, long]]);
  });

  it.each([
    'as shown before (2023)',
    'by others (e.g., the LMs)',
    'the groups (see Figure 2)',
    'an improvement (up to 5x)',
    'the value (ours)',
    'in the first case (i)',
    'the results of the model (QXZ)',
    'for speech (T5) and text',
    'of machine learning classifiers (LR, KNN, SVM)',
    'of forgery types (FE, I2I, and T2I)',
    'an Efficient Inter-emotion Converting (EIC) module',
    'for most of these models (ie, large ones)',
    'of one kind (or another)',
    'by Lim and Han (AH) in 2019',
    'a code for category representation (FCR)',
    'of answer grading [ASAG] and essay scoring (AES)',
  ])('finds none in: %s', (text) => {
    expect(pairs(text)).toEqual([]);
  });

  it('gives a short form once, where it is explained', () => {
    const text = 'Speculative decoding (SD) is fast. Stable Diffusion (SD) is too.';
    const [first, ...rest] = findAcronyms(text);
    expect(rest).toEqual([]);
    expect(first && text.slice(first.span.start, first.span.end)).toBe('SD');
    expect(first && text.slice(first.longSpan.start, first.longSpan.end)).toBe('Speculative decoding');
  });
});
