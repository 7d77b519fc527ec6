import type { Paper } from '../paper.ts';
import { renderPlain } from '../text/renderPlain.ts';
import type { Topic } from '../topic.ts';
import { partShelf } from './partShelf.ts';
import { firstSeen, type Point, revealPoints } from './revealPoints.ts';
import { seatPapers } from './seatPapers.ts';
import type { Area, ShelfMap } from './shelfMap.ts';
import { sizes } from './sizes.ts';
import type { Survey } from './surveyMap.ts';
import { writeArea, writtenIn } from './writeArea.ts';

/** Up to so many regions have their names in larger letters. */
const fewRegions = 10;
/** More papers share dots: a picture of more is slow, and grey. */
const mostDots = 3000;

/**
 * The shelf as a picture: areas parted into topics, each as large as its papers and its name want, what is alike side by
 * side; papers stand around the name of their topic, typical ones inside, others towards what they lean to.
 *
 * @param unsorted what is written where the papers without topic are
 */
export function drawMap(
  papers: readonly Paper[],
  topics: readonly Topic[],
  survey: Survey,
  unsorted: string,
): ShelfMap {
  const isFew = survey.topics.length <= fewRegions;
  const perDot = Math.max(1, Math.ceil(papers.length / mostDots));
  const byTopic = Map.groupBy(survey.papers, ({ topic }) => topic);
  const names = new Map(survey.papers.map(({ id }) => [id, '']));
  for (const { id, names: own, title } of papers)
    if (names.has(id)) names.set(id, own[0]?.name ?? renderPlain(title));

  const lettering = isFew ? 'few' : 'topic';
  const areas = partShelf(papers, topics, survey, unsorted, lettering).map((area) =>
    writeArea(area, lettering),
  );
  const regions = areas.flatMap((area) =>
    area.regions.map((region) => ({
      region,
      until: area.across?.until ?? 0,
      written: (size: number) => writtenIn(area, region, size),
      ...seatPapers(region, byTopic.get(region.id) ?? [], perDot),
    })),
  );
  const points = revealPoints(
    regions.map(({ region, written, seated }) => ({
      written,
      outline: region.outline,
      papers: seated.map((paper) => ({ ...paper, name: names.get(paper.id) ?? '' })),
    })),
  );
  // Where some stand for many, a point without a name would say that it matters more than the dots around it.
  const isWhole = survey.papers.length === papers.length;
  const peopled = new Map(
    regions.map(({ region, dots, written, until }, at) => [
      region,
      {
        ...region,
        dots: dots.map((spot) => ({ ...spot, from: firstSeen(spot, written) })),
        points: (points[at] ?? []).map((point) => (isWhole ? point : withItsName(point, until))),
      },
    ]),
  );
  return {
    isFew,
    perDot,
    areas: areas.map((area) => ({
      ...area,
      across: isWhole ? area.across : withDots(area, perDot),
      regions: area.regions.flatMap((region) => peopled.get(region) ?? []),
    })),
  };
}

function withItsName(point: Point, until: number): Point {
  return { ...point, from: Math.max(point.from, until, point.name?.from ?? sizes.length - 1) };
}

/** An area that is shown as one region has its papers around its name, as a topic has. */
function withDots(area: Area, perDot: number): Area['across'] {
  const { outline, across, regions } = area;
  if (!across) return undefined;
  const own = regions.reduce((sum, region) => sum + region.own, 0);
  return { ...across, dots: seatPapers({ outline, label: across, own }, [], perDot).dots };
}
