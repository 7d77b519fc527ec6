import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanText } from '#core/repair/scanText.ts';
import { renderHtml, renderParagraphs } from '#core/text/renderHtml.ts';

const tex = String.raw;

/** The text as a page has it, formulas by their TeX. */
function html(source: string): string {
  const { text } = scanText(source, 'abstract', 'tex');
  const paragraphs = renderParagraphs(text).join(' ¶ ');
  return paragraphs.replaceAll(/<math[^>]*alttext="([^"]*)".*?<\/math>/g, '[$1]');
}

function plain(source: string, notation: 'tex' | 'markdown' = 'tex'): string {
  return scanText(source, 'abstract', notation).plain;
}

function told(source: string): string[] {
  return scanText(source, 'abstract', 'tex').changes.map(({ by, original }) => `${by}: ${original}`);
}

describe('mark-up of HTML and JATS', () => {
  it.each([
    ['<i>E. coli</i>, <em>a</em>, <jats:italic>b</jats:italic>', '<em>E. coli</em>, <em>a</em>, <em>b</em>'],
    [
      '<b>F</b>ast <strong>x</strong> <bold toggle="yes">y</bold>',
      '<strong>F</strong>ast <strong>x</strong> <strong>y</strong>',
    ],
    ['<tt>code</tt> <U>under</U>', '<code>code</code> <em>under</em>'],
    ['<i>a <b>b</b></i>', '<em>a <strong>b</strong></em>'],
    ['<scp>RNA</scp> <span class="a" data-x=\'1\'>word</span>', 'RNA word'],
    ['<i>$x^2$ of \\emph{y}</i>', '<em>[x^2] of <em>y</em></em>'],
    ['CO&lt;sub&gt;2&lt;/sub&gt;', tex`CO[_{2}]`],
    ['<p>One.</p><p>Two.</p>', 'One. ¶ Two.'],
    ['<jats:p>One.</jats:p>\n<jats:p>Two.</jats:p>', 'One. ¶ Two.'],
    ['x<p>One<p>Two', 'x&lt;p&gt;One&lt;p&gt;Two'],
    ['One.<p>Two.<p>Three.', 'One. ¶ Two. ¶ Three.'],
    ['One.<br>Two<br/>goes on<br /><br />Three', 'One. ¶ Two goes on ¶ Three'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One ¶ Two'],
    ['<jats:p>Cut off', 'Cut off'],
    ['<i>a <b>crossing</i> one</b>', '<em>a &lt;b&gt;crossing</em> one&lt;/b&gt;'],
    ['a <jats:xref ref-type="bibr">1</jats:xref> b', 'a 1 b'],
    ['in <a href="https://a.org/x?y&amp;z">here</a>', 'in here (https://a.org/x?y&amp;z)'],
    ['at <ext-link xlink:href="https://a.org">https://a.org</ext-link>', 'at https://a.org'],
    ['a <a href="javascript:alert(1)">b</a>', 'a b'],
  ])('%j shows %j', (source, shown) => {
    expect(html(source)).toBe(shown);
    expect(told(source)).toEqual([]);
  });

  it.each([
    ['H<sub>2</sub>O and CO<sub>2</sub>', 'H₂O and CO₂'],
    ['10<sup>-3</sup>, 10<sup>&#8722;3</sup>, <sup>18</sup>F-FDG', '10⁻³, 10⁻³, ¹⁸F-FDG'],
    ['PM<sub>2.5</sub>, x<sub><i>n</i>+1</sub>, T<inf>c</inf>', 'PM₂.₅, xₙ₊₁, T_c'],
    ['VO<sub>2</sub>max & 50<sup>%</sup>', 'VO₂max & 50^%'],
    ['R<sup>$n$</sup>', 'Rⁿ'],
    ['a<sup> </sup>b', 'ab'],
  ])('%j is read as %j', (source, expected) => {
    expect(plain(source)).toBe(expected);
  });

  it.each([
    'if a < b and c > d, p<0.05, <10%, 5>3 and x<y>z',
    'vector<int>, map<string, b>, List<T> and a <think> token </think>',
    'the tags <b> and </b>, the momentum <p> of it, an <i> alone, </b> too',
    'raw <script>alert(1)</script> and <style>x</style>',
    'AT&T, R&D; and more, &unknown; &amp and &#55357; &#xFFFFFFF;',
    'x<sub and y>sub, <b and c> d </b >?',
  ])('%j is text, not mark-up', (source) => {
    expect(plain(source)).toBe(source);
    expect(told(source)).toEqual([]);
  });

  it.each([
    ['AT&amp;T &lt; R&D', 'AT&T < R&D', ['html-entity: &amp;', 'html-entity: &lt;']],
    ['5&#x2013;7 &#8220;kettle&#8221; Erd&#337;s', '5–7 “kettle” Erdős', 4],
    ['caf&eacute;&nbsp;x &alpha; &#150; soft&shy;ly', 'café x α – softly', 3],
    ['all &amp;lt;10% twice &amp;amp; again', 'all <10% twice & again', 2],
    ['once &amp; the entity &amp;lt; of HTML', 'once & the entity &lt; of HTML', 2],
    ['&amp;lt;i&amp;gt;x&amp;lt;/i&amp;gt;', 'x', 0],
    ['at https://a.org/?a=1&amp;b=2', 'at https://a.org/?a=1&b=2', 0],
    ['$a &lt; b$', 'a < b', 0],
  ])('%j has its entities resolved: %j', (source, expected, changes) => {
    expect(plain(source)).toBe(expected);
    if (typeof changes === 'number') expect(told(source)).toHaveLength(changes);
    else expect(told(source)).toEqual(changes);
  });

  it.each([
    ['<mml:math alttext="x^2"><mml:mi>x</mml:mi></mml:math>', '[x^2]'],
    [
      tex`<math><semantics><mi>x</mi><annotation encoding="application/x-tex">\chi</annotation></semantics></math>`,
      tex`[\chi]`,
    ],
    [
      '<mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup><mml:mo>&lt;</mml:mo><mml:mn>1</mml:mn></mml:math>',
      'x² &lt; 1',
    ],
    [
      tex`<jats:inline-formula><jats:alternatives><jats:tex-math>$$\alpha _1$$</jats:tex-math><mml:math><mml:mi>α</mml:mi></mml:math></jats:alternatives></jats:inline-formula>`,
      tex`[\alpha _1]`,
    ],
    [
      tex`<jats:tex-math>\documentclass{minimal}\begin{document}$$\ell_2$$\end{document}</jats:tex-math>`,
      tex`[\ell_2]`,
    ],
    [
      tex`<jats:alternatives><jats:tex-math>$\ours$</jats:tex-math><mml:math><mml:mi>α</mml:mi></mml:math></jats:alternatives>`,
      'α',
    ],
    ['<inline-formula><tex-math notation="LaTeX">$K$</tex-math></inline-formula>-means', '[K]-means'],
  ])('the formula %j is %j', (source, shown) => {
    expect(html(source)).toBe(shown);
  });

  it.each([
    ['**H<sub>2</sub>O** and <i>*a* b</i>', 'H₂O and a b'],
    ['<p>A <i>block</i>.</p>\n\nAnother &amp; more', 'A block.\n\nAnother & more'],
    ['a `<b>x</b>` and <think>t</think>', 'a <b>x</b> and <think>t</think>'],
  ])('is read in Markdown too: %j', (source, expected) => {
    expect(plain(source, 'markdown')).toBe(expected);
  });

  it('is never a program, whatever stands in a text', () => {
    const piece = fc.constantFrom(
      ...'<i> </i> <b> </b> <sub> </sub> <p> </p> <jats:title> </jats:title> <mml:math> </mml:math> <mi> </mi> <a href="javascript:x"> </a> <br/> <script> </script> &lt; &gt; &amp; &amp;lt; $ { } \\emph{ word " \' <img src=x onerror=y> <tex-math> </tex-math> <alternatives> </alternatives> <li> <math alttext="\\href{x}{y}">'.split(
        ' ',
      ),
      ' ',
      '\n\n',
      'METHODS: ',
      'Background: ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 16 }),
        fc.constantFrom('tex' as const, 'markdown' as const),
        (pieces, notation) => {
          const { text } = scanText(pieces.join(''), 'abstract', notation);
          const shown = renderHtml(text).replaceAll(/ alttext="[^"]*"/g, '');
          expect(shown).not.toMatch(/<(?!\/?(?:em|strong|code|span|math|m[a-z]+)\b)/);
          expect(shown).not.toMatch(/<[^>]*(?:href|src| on\w+)=/);
        },
      ),
      { seed: 51, numRuns: 3000 },
    );
  });
});
