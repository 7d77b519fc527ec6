import type { Citable } from './citable.ts';

/** How a paper was published, as far as its venue says. `unsaid`: nothing more is known than the paper. */
export type Publication = 'preprint' | 'article' | 'proceedings' | 'venue' | 'unsaid';

interface Rule {
  publication: Publication;
  pattern: RegExp;
  examples: readonly string[];
}

const journals =
  'JMLR TMLR TACL JAIR TPAMI PAMI IJCV PNAS TOG TOIS TKDE TNNLS TIP PVLDB CACM JACM SIAM eLife Neurocomputing Cell Science Nature';
const conferences =
  'NeurIPS NIPS ICML ICLR CVPR ICCV ECCV WACV BMVC ACL EMNLP NAACL EACL AACL COLING CoNLL AAAI IJCAI KDD WWW SIGIR WSDM CIKM RecSys ISMIR CHI CSCW UIST COLT UAI AISTATS ALT ICRA IROS RSS CoRL Interspeech INTERSPEECH ICASSP MLSys OSDI SOSP NSDI VLDB SIGMOD ICDE SIGGRAPH STOC FOCS SODA MICCAI COLM';

/** The first rule that fits decides. */
export const publicationRules: readonly Rule[] = [
  {
    publication: 'preprint',
    pattern: /^(?:arxiv|(?:bio|med|chem)rxiv|corr\b|ssrn|preprints?\b|openreview)/i,
    examples: ['arXiv cs.CL', 'arXiv', 'CoRR', 'bioRxiv', 'Preprint'],
  },
  {
    publication: 'proceedings',
    pattern:
      /\b(?:proceedings|proc\.|conference|conf\.|workshops?|symposium|congress|advances in neural information)/i,
    examples: [
      'Proceedings of the 37th International Conference on Machine Learning',
      'Workshop on Gender Bias',
    ],
  },
  {
    publication: 'article',
    pattern:
      /\b(?:journal|transactions|trans\.|letters|lett\.|reviews?|rev\.|annals|magazine|bulletin|frontiers|acta|quarterly|archives?|plos|access|j\.)(?=\s|$|:|,)/i,
    examples: [
      'Journal of Machine Learning Research',
      'IEEE Access',
      'PLoS ONE',
      'Phys. Rev. Lett.',
      'Brain Research Bulletin',
    ],
  },
  {
    publication: 'article',
    pattern: new RegExp(`^(?:${journals.replaceAll(' ', '|')})\\b`),
    examples: ['TMLR', 'Nature Machine Intelligence', 'JMLR 2023'],
  },
  {
    publication: 'proceedings',
    pattern: new RegExp(`^(?:${conferences.replaceAll(' ', '|')})\\b`),
    examples: ['NeurIPS', 'ICLR 2024 poster'],
  },
  {
    publication: 'proceedings',
    pattern: /^\p{Lu}[\p{L}&/-]*\p{Lu}[\p{L}&/-]*[ '’-]*(?:19|20)?\d\d\b/u,
    examples: ['ISMIR 2024', "CRYPTO '98", 'ASPLOS 2023'],
  },
];

/** Judges by the venue's name, then by a volume; an arXiv id without a venue is a preprint. */
export function publicationOf(paper: Citable): Publication {
  const { venue } = paper;
  if (venue === undefined || venue === '') return paper.arxiv === undefined ? 'unsaid' : 'preprint';
  const rule = publicationRules.find(({ pattern }) => pattern.test(venue));
  if (rule !== undefined) return rule.publication;
  return paper.volume === undefined ? 'venue' : 'article';
}
