import type { Citable } from './citable.ts';
import venues from './data/venues.json' with { type: 'json' };

/** How a paper was published, as far as its venue says. `unsaid`: nothing more is known than the paper. */
export type Publication = 'preprint' | 'article' | 'proceedings' | 'chapter' | 'venue' | 'unsaid';

interface Rule {
  publication: Publication;
  pattern: RegExp;
  examples: readonly string[];
}

// Names without a word that says what they are. Both lists are of computer science and its neighbours, as DBLP's
// indexes of journals and of conferences and the ICORE ranking of conferences (A*, A and B) call them.
const conferences = venues.conferences.join(' ').replaceAll(' ', '|');
const journals = venues.journals.join(' ').replaceAll(' ', '|');

/** A year may stick to it: "ICML'23"; and whoever holds it may stand before: "ACM ASPLOS", "Findings of EMNLP". */
function oneOf(names: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])(?:${names})(?![\\p{L}-])`, 'u');
}

/** The same in small letters, where there is nothing else: "neurips 2023". */
function oneAlone(names: string): RegExp {
  return new RegExp(`^(?:${names})(?:[\\s'’-]*(?:19|20)?\\d\\d)?$`, 'iu');
}

/** The first rule that fits decides. */
export const publicationRules: readonly Rule[] = [
  {
    publication: 'preprint',
    pattern: /^(?:arxiv|(?:bio|med|chem)rxiv|corr\b|ssrn|preprints?\b|openreview)/i,
    examples: ['arXiv cs.CL', 'arXiv', 'CoRR', 'bioRxiv', 'Preprint'],
  },
  {
    publication: 'article',
    pattern:
      /^proc(?:eedings|\.) of the (?:national academy|royal society|ieee$|ieee,|vldb endow|acm on |acm program|(?:american|london|edinburgh) math)/i,
    examples: [
      'Proceedings of the National Academy of Sciences',
      'Proceedings of the VLDB Endowment',
      'Proceedings of the IEEE',
      'Proceedings of the ACM on Programming Languages',
    ],
  },
  {
    publication: 'proceedings',
    pattern:
      /\b(?:proceedings|proc\.|conference|conf\.|workshops?|symposium|congress|lecture notes in|advances in neural information)/i,
    examples: [
      'Proceedings of the 37th International Conference on Machine Learning',
      'Workshop on Gender Bias',
    ],
  },
  {
    publication: 'article',
    pattern:
      /\b(?:journal|transactions|trans\.|letters|lett\.|reviews?|rev\.|annals|magazine|bulletin|frontiers|acta|quarterly|archives?|plos|access|communications|surveys|record|notices|newsletter|j\.)(?=\s|$|:|,)/i,
    examples: [
      'Journal of Machine Learning Research',
      'IEEE Access',
      'PLoS ONE',
      'Phys. Rev. Lett.',
      'Brain Research Bulletin',
      'ACM SIGMOD Record',
    ],
  },
  {
    publication: 'article',
    pattern: new RegExp(`^(?:${journals})(?![\\p{L}-])`, 'u'),
    examples: ['TMLR', 'Nature Machine Intelligence', 'JMLR 2023', 'TOPLAS'],
  },
  {
    publication: 'proceedings',
    pattern: oneOf(conferences),
    examples: [
      'ASPLOS',
      'NeurIPS',
      'ICLR 2024 poster',
      "ICML'23",
      'ACM MobiCom',
      'Findings of EMNLP',
      'ECML/PKDD',
    ],
  },
  {
    publication: 'proceedings',
    pattern: oneAlone(conferences),
    examples: ['neurips 2023', 'Icml'],
  },
  {
    publication: 'proceedings',
    pattern: /^(?=\p{Lu}[\p{L}&/-]*\p{Lu})[\p{L}&/-]+(?:[ '’][ '’-]*)?(?:19|20)?\d\d\b/u,
    examples: ['ISMIR 2024', "CRYPTO '98", 'ASPLOS 2023'],
  },
];

/** Publishers that put the conference into the DOI: IEEE with the number of its volume, a journal has none there. */
const conferenceDoi = /^10\.(?:1109\/[a-z-]+\d{4,}\.|18653\/v1\/|21437\/interspeech|1609\/aaai\.)/i;

/**
 * Judges by what the source calls the venue ("booktitle"), then by the venue's name, then by what else is known: a
 * DOI, a volume. A "journal" comes after the name, since exports call conferences so too. An arXiv id without a venue
 * is a preprint.
 */
export function publicationOf(paper: Citable): Publication {
  const { venue, venueKind } = paper;
  if (venue === undefined || venue === '') return paper.arxiv === undefined ? 'unsaid' : 'preprint';
  const rule = publicationRules.find(({ pattern }) => pattern.test(venue));
  // "Lecture Notes in Computer Science" is a book too, and one of a conference.
  const isBook = venueKind === 'book' && !['preprint', 'proceedings'].includes(rule?.publication ?? '');
  if (isBook) return 'chapter';
  if (venueKind === 'conference' && rule?.publication !== 'preprint') return 'proceedings';
  if (rule !== undefined) return rule.publication;
  if (conferenceDoi.test(paper.doi ?? '')) return 'proceedings';
  return venueKind === 'journal' || paper.volume !== undefined ? 'article' : 'venue';
}
