import { describe, expect, it } from 'vitest';
import { findAcronyms } from '#core/recognise/acronyms.ts';
import { acronymIntroduced, acronymPositions } from '#core/recognise/introducedAcronyms.ts';
import { nameCues } from '#core/recognise/nameCues.ts';
import { findNames } from '#core/recognise/names.ts';
import { sentences } from '#core/text/sentences.ts';

function names(title: string, abstract: string): string[] {
  return findNames({ title, abstract }, sentences(abstract), findAcronyms(abstract)).map(({ name }) => name);
}

describe('each cue for a name', () => {
  it.each(
    nameCues.flatMap((cue) => cue.examples.map(([sentence, name]) => ({ cue: cue.name, sentence, name }))),
  )('$cue: $sentence', ({ sentence, name }) => {
    const found = names('A title', sentence);
    if (name === null) expect(found).toEqual([]);
    else expect(found).toContain(name);
  });
});

describe('each place where an acronym is introduced', () => {
  it.each(
    acronymPositions.flatMap((place) =>
      place.examples.map(([sentence, short, introduced]) => ({
        place: place.name,
        sentence,
        short,
        introduced,
      })),
    ),
  )('$place: $sentence', ({ sentence, short, introduced }) => {
    const acronym = findAcronyms(sentence).find((each) => each.short === short);
    const span = { start: 0, end: sentence.length };
    const found =
      acronym !== undefined && acronymIntroduced({ title: '', abstract: sentence }, span, acronym);
    expect(found).toBe(introduced);
  });
});

describe('findNames', () => {
  it('takes the coined word before the title’s colon, even if the abstract never says it', () => {
    expect(names('StoRM: A Regeneration Model', 'We present an approach.')).toEqual(['StoRM']);
  });

  it('takes plain words before the colon only when the abstract introduces them', () => {
    expect(names('Talking Models: Distill Knowledge', 'We extend distillation.')).toEqual([]);
    expect(
      names('Stochastic Interpolants: A Framework', 'It uses processes called `stochastic interpolants’.'),
    ).toEqual(['stochastic interpolants']);
    for (const called of [
      'called The Old Pile.',
      'called the “The Old Pile”.',
      'named the the old pile, called so.',
    ])
      expect(names('The Old Pile: Many Texts', `It is ${called}`)).toHaveLength(1);
    expect(names('Old Pile: Many Texts', 'It is called the “the Old Pile”, or called old piles.')).toEqual(
      [],
    );
    expect(
      names('Flag Aggregator: Training', 'The code is at https://github.com/someone/FlagAggregator'),
    ).toEqual(['Flag Aggregator']);
  });

  it.each([
    [
      'ChatGPT4PCG 2 Competition: Prompts',
      'This paper presents the second ChatGPT4PCG competition.',
      'ChatGPT4PCG 2',
    ],
    ['FooBench Dataset: A Collection', 'We describe it.', 'FooBench'],
    ['FooSim v3: Faster', 'We present FooSim, now faster.', 'FooSim v3'],
    ['FooBench Challenge: A Task', 'We present the FooBench Challenge, a task.', 'FooBench Challenge'],
  ])(
    'takes a coined name before the colon with its edition, without what it is: %s',
    (title, abstract, name) => {
      expect(names(title, abstract)).toEqual([name]);
    },
  );

  it.each([
    'Internet 3.0: Architecture for Agents',
    'Taking 5: Work-Breaks',
    'COVID-19 2020: A Survey',
    'Beyond Benchmarks: Inference',
  ])('takes no other words with a number before the colon: %s', (title) => {
    expect(names(title, 'We study it.')).toEqual([]);
  });

  it.each([
    ['Multi-Draft Decoding', ['MDD']],
    ['Towards Optimal Multi-draft Decoding', ['MDD']],
    ['A Multi-Draft Decoding', ['MDD']],
    ['Revisiting Multi-Draft Decoding', []],
    ['Multi-Draft Decoding for Speech', []],
  ])('takes the acronym of what is the whole title: %s', (title, expected) => {
    expect(names(title, 'Multi-Draft Decoding (MDD) is a recent approach. We measure it.')).toEqual(expected);
  });

  it.each([
    ['a ratio with a colon', 'Progressive Flow for Robust N:M Sparsity', 'We study N:M sparsity with GNNs.'],
    ['an acronym of the field', 'A title', 'We propose a graph neural network (GNN) for SE(n) data.'],
    ['an acronym of the field before the colon', 'LLM: A Survey', 'We survey LLMs.'],
    ['the systems of others', 'A title', 'We fine-tune MonoCoder on Stable Diffusion and compare with DDIM.'],
    ['what others introduced', 'A title', 'Google has introduced AlphaThing, a model. We use it.'],
    ['a chemical formula', 'A title', 'We present MoS2 devices.'],
    ['a recent approach', 'A title', 'Multi-Draft Decoding (MDD) is a recent approach. We measure it.'],
    ['an adjective', 'A title', 'We introduce GPU-based tools.'],
    [
      'what readers know already',
      'A title',
      'Few-shot tagging (FST) is hard. We propose an FST method for it.',
    ],
    ['what is compared', 'A title', 'Models rely on FooBench. Our FooBench results are good.'],
    ['what befalls people', 'A title', 'Patients are at risk of developing heart artery defects (HAD).'],
    ['what others have', 'A title', 'Some have introduced Foo Language Alignment (FLA) to our field.'],
    ['what is designed with care', 'A title', 'Our rules beat well-designed Look-Ahead Heuristics (LAH).'],
    ['what was found lately', 'A title', 'Recently, a new allotrope named Foophene (FP) was proposed.'],
    [
      'what others proposed lately',
      'A title',
      'Roe et al. recently proposed the Foo Tensor Product (FTP), a new product.',
    ],
  ])('leaves out %s', (_, title, abstract) => {
    expect(names(title, abstract)).toEqual([]);
  });

  it.each([
    ['We bring FooBar to robots. We introduce FooBar, a framework.', ['FooBar']],
    ['FooNet (a new kind of net) is fast. Our FooNet outperforms others.', ['FooNet']],
  ])('takes what was spoken of before where that introduces it, too: %s', (abstract, expected) => {
    expect(names('A title', abstract)).toEqual(expected);
  });

  it('takes what its authors have introduced', () => {
    expect(names('A title', 'We have introduced Foo Language Alignment (FLA) here.')).toEqual(['FLA']);
  });

  it('takes the coined name before the title’s colon, though its text begins with it', () => {
    expect(names('FooTag: Tagging', 'FooTag tags. We propose the FooTag method.')).toEqual(['FooTag']);
  });

  it('gives the short name of a long one, expanded, even if the letters do not spell it', () => {
    const abstract = 'We introduce Augmented Retrieval Synthesis (ARKNESS), a framework.';
    expect(findNames({ title: '', abstract }, sentences(abstract), findAcronyms(abstract))).toMatchObject([
      { name: 'ARKNESS', expansion: 'Augmented Retrieval Synthesis', field: 'abstract' },
    ]);
  });

  it('takes two spellings for one name', () => {
    expect(names('GraphMambas', 'We present GM-Net (a net). Our GMNet outperforms others.')).toEqual([
      'GM-Net',
    ]);
  });

  it('takes a name put together from the title’s words when its performance is told', () => {
    expect(
      names('Leveraging Side Information for Generation', 'We evaluate the performance of SIDEGEN here.'),
    ).toEqual(['SIDEGEN']);
    expect(names('Another title', 'We evaluate the performance of SIDEGEN here.')).toEqual([]);
  });
});
