import type { Spot } from '../geometry/planeOf.ts';
import type { Paper } from '../paper.ts';
import { widthOf } from '../show/wrapText.ts';
import { renderPlain } from '../text/renderPlain.ts';
import type { Topic } from '../topic.ts';
import { coastline } from './coastline.ts';
import { inset } from './inset.ts';
import { outlineOf } from './outlineOf.ts';
import { fitLabel, type Lettering } from './fitLabel.ts';
import { growToFit } from './growToFit.ts';
import { gap, type Part, partArea } from './partArea.ts';
import { partPlate } from './partPlate.ts';
import { planeRanks } from './planeRanks.ts';
import type { Area } from './shelfMap.ts';
import { sizes, upright } from './sizes.ts';
import type { Survey, SurveyedTopic } from './surveyMap.ts';

/** Between areas. */
const strait = 4.5;
/** How much room topics have for their names, in parts of what they have for their papers. */
const forNames = 0.7;
/** Around every name, in ems. */
const around = 4;
const nothing = { title: '', isHead: false };

/**
 * Parts the island into areas and these into topics, each as large as its papers and its name want, like beside like.
 *
 * @param lettering of the names of topics
 */
export function partShelf(
  papers: readonly Paper[],
  topics: readonly Topic[],
  survey: Survey,
  unsorted: string,
  lettering: Lettering,
): Area[] {
  const known = new Map(topics.map((topic) => [topic.id, topic]));
  const parts = partsOf(papers, known, survey, unsorted);
  const families = [...Map.groupBy(parts, ({ root }) => root).values()];
  const plate = coastline();
  const middles = planeRanks(families.map(middleOf), plate);
  const cells = growToFit(
    families.map((family) => family.reduce((sum, { share }) => sum + share, 0)),
    (shares) => partPlate(plate, middles, shares),
    (cell, at) => {
      const { title, isHead } = families[at]?.find((part) => part.isHead) ?? families[at]?.[0] ?? nothing;
      const label = fitLabel(title, isHead ? 'area' : lettering, outlineOf(inset(cell, strait)));
      return (label?.from ?? sizes.length) > upright;
    },
  );
  return families.map((family, at) => {
    const ground = inset(cells[at] ?? [], strait);
    const lands = partArea(ground, family, lettering);
    return {
      outline: outlineOf(ground),
      regions: family.map(({ id, paper, title, own, isHead }, place) => ({
        ...{ id, paper, title, own, isHead },
        papers: id === undefined ? own : (known.get(id)?.papers.length ?? 0),
        outline: outlineOf(inset(lands[place] ?? [], family.length > 1 ? gap : 0)),
      })),
    };
  });
}

function partsOf(
  papers: readonly Paper[],
  known: ReadonlyMap<string, Topic>,
  survey: Survey,
  unsorted: string,
): (Part & { root: string | undefined; own: number })[] {
  const surveyed = new Map(survey.topics.map((topic) => [topic.id, topic]));
  const counts = new Map<string | undefined, number>();
  for (const { topics: own } of papers) {
    const id = own.find((topic) => surveyed.has(topic.id))?.id;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const alone = new Set(survey.topics.flatMap(({ paper }) => paper ?? []));
  const names = new Map(
    papers
      .filter(({ id }) => alone.has(id))
      .map(({ id, names: own, title }) => [id, own[0]?.name ?? renderPlain(title)]),
  );
  const titleOf = ({ id, paper }: SurveyedTopic): string =>
    paper === undefined ? (known.get(id ?? '')?.title ?? unsorted) : (names.get(paper) ?? paper);
  const rootOf = (id: string | undefined): string | undefined => {
    let root = id;
    for (let at = id; at !== undefined; at = known.get(at)?.parent) if (surveyed.has(at)) root = at;
    return root;
  };
  const heads = new Set(survey.topics.flatMap(({ id }) => (id === rootOf(id) ? [] : (rootOf(id) ?? []))));
  const lengths = survey.topics.map((topic) => around + widthOf(titleOf(topic)));
  const room = (forNames * papers.length) / lengths.reduce((sum, length) => sum + length, 0);
  return survey.topics.map((topic, at) => {
    const own = topic.paper === undefined ? (counts.get(topic.id) ?? 0) : 1;
    return {
      ...topic,
      own,
      title: titleOf(topic),
      root: topic.paper ?? rootOf(topic.id),
      isHead: heads.has(topic.id ?? ''),
      share: own + room * (lengths[at] ?? 0),
    };
  });
}

function middleOf(parts: readonly Part[]): Spot {
  const sum = parts.reduce((all, { share }) => all + share, 0);
  const mean = (of: (spot: Spot) => number): number =>
    parts.reduce((all, part) => all + of(part) * part.share, 0) / sum;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}
