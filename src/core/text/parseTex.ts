import type { Inline, Text } from '../paper.ts';
import { formulaPlain } from './formulaPlain.ts';
import { scanTex } from './scanTex.ts';
import { settleText } from './settleText.ts';
import type { TexNode } from './texNode.ts';

const marked = /[\\${~`]|--/;

/**
 * Reads a title or an abstract in arXiv's convention, or plain text, into pieces: text, formulas, emphasis, and what
 * nobody could read. Never throws; white space is settled to single spaces.
 */
export function parseTex(source: string): Text {
  if (!marked.test(source)) return settleText([{ type: 'text', value: source.replaceAll('\u00A0', ' ') }]);
  // A no-break space that was copied is a space; the one that TeX means is made by the scanner.
  return settleText(scanTex(source.replaceAll('\u00A0', ' ')).map(inline));
}

function inline(node: TexNode): Inline {
  switch (node.type) {
    case 'text':
    case 'damaged':
      return { type: node.type, value: node.value };
    case 'math':
      return {
        type: 'math',
        tex: node.tex,
        plain: formulaPlain(node.tex, node.display),
        ...(node.display ? { display: true } : {}),
      };
    default:
      return { type: node.type, children: node.children.map(inline) };
  }
}
