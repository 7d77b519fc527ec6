import type { Link } from '../paper.ts';

export type LinkKind = Link['kind'];

interface HostRule {
  /** Tested against host and path, lower case, without the scheme: "github.com/x/y". */
  pattern: RegExp;
  kind: LinkKind;
  example: string;
}

/** What an address itself tells. The first rule that matches wins. */
export const hostRules: readonly HostRule[] = [
  { pattern: /^[^?#]*\.pdf(?:$|[?#])/, kind: 'pdf', example: 'https://example.org/paper.pdf' },
  { pattern: /^(?:www\.)?arxiv\.org\/pdf\//, kind: 'pdf', example: 'https://arxiv.org/pdf/2106.15845' },
  { pattern: /^openreview\.net\/pdf/, kind: 'pdf', example: 'https://openreview.net/pdf?id=abc' },
  { pattern: /^(?:\w+\.)?arxiv\.org\//, kind: 'paper', example: 'https://arxiv.org/abs/2106.15845' },
  {
    pattern: /^(?:dx\.)?doi\.org\/10\.(?:5281|6084|5061|7937|17632|17605|7910)\//,
    kind: 'data',
    example: 'https://doi.org/10.5281/zenodo.1',
  },
  {
    pattern: /^(?:(?:dx\.)?doi\.org|openreview\.net|aclanthology\.org|(?:www\.)?(?:bio|med)rxiv\.org)\//,
    kind: 'paper',
    example: 'https://doi.org/10.1000/182',
  },
  {
    pattern: /^(?:(?:www\.)?huggingface|hf)\.co\/datasets\//,
    kind: 'data',
    example: 'https://huggingface.co/datasets/a/b',
  },
  {
    pattern: /^(?:(?:www\.)?huggingface|hf)\.co\/spaces\//,
    kind: 'project',
    example: 'https://huggingface.co/spaces/a/b',
  },
  {
    pattern:
      /^(?:www\.)?(?:github\.com|gitlab\.[\w.-]+|bitbucket\.org|codeberg\.org|gitee\.com|git\.sr\.ht|sourceforge\.net|huggingface\.co|hf\.co|anonymous\.4open\.science|pypi\.org|cran\.r-project\.org)(?::\d+)?(?:\/|$)/,
    kind: 'code',
    example: 'https://github.com/snap-research/GraphHash',
  },
  {
    pattern: /^[\w-]+\.(?:sourceforge\.(?:net|io)|googlecode\.com)(?:\/|$)/,
    kind: 'code',
    example: 'https://crux.sourceforge.net',
  },
  {
    pattern:
      /^(?:www\.)?(?:kaggle\.com\/(?:datasets|c|competitions)|physionet\.org|data\.mendeley\.com|dataverse\.[\w.-]+|datadryad\.org|openml\.org|ieee-dataport\.org)(?:\/|$)/,
    kind: 'data',
    example: 'https://physionet.org/content/mimiciii/',
  },
  {
    pattern:
      /^(?:[\w-]+\.(?:github|gitlab)\.io|aka\.ms|sites\.google\.com|[\w.-]+\.(?:netlify|vercel)\.app|(?:www\.)?youtube\.com|youtu\.be)(?:\/|$)/,
    kind: 'project',
    example: 'https://gohyojun15.github.io/ANT_diffusion/',
  },
];

/** The kind of a link by its address; undefined when that tells nothing. */
export function linkKind(url: string): LinkKind | undefined {
  const address = url.replace(/^https?:\/\//i, '').toLowerCase();
  return hostRules.find((rule) => rule.pattern.test(address))?.kind;
}
