import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';

/** A thing with its place on the map. */
export interface Placed {
  id: string;
  x: number;
  y: number;
}

/** What pulls two things together, and how strongly, from 0 to 1. */
export interface Pull {
  from: string;
  to: string;
  strength: number;
}

/** A thing to be placed. */
export interface Thing {
  id: string;
  /** Nothing else comes nearer than this. */
  radius: number;
  /** How strongly it pushes all others away; a few hundred parts clusters well. */
  push: number;
}

interface Node extends SimulationNodeDatum, Thing {}

/** Things pass through each other while they find their neighbours, and part at the end: parting all the time costs most. */
const rounds = { gathering: 130, parting: 30 };

/**
 * Places things on a plane so that what is pulled together lies together and nothing covers anything: a force-directed
 * layout (d3-force), which starts from a spiral and draws no random number, so that the same shelf gives the same map.
 * Coordinates are whole numbers of about the unit of `radius`; the middle is 0, 0.
 */
export function layPapers(things: Thing[], pulls: Pull[]): Placed[] {
  const nodes: Node[] = things.map((thing) => ({ ...thing }));
  const links: (SimulationLinkDatum<Node> & { strength: number })[] = pulls.map(({ from, to, strength }) => ({
    source: from,
    target: to,
    strength,
  }));
  const simulation = forceSimulation(nodes)
    .force(
      'charge',
      forceManyBody<Node>().strength(({ push }) => -push),
    )
    .force(
      'pull',
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(30)
        .strength(({ strength }) => strength),
    )
    // Wider than high, as screens are.
    .force('x', forceX<Node>(0).strength(0.035))
    .force('y', forceY<Node>(0).strength(0.07))
    // Cools down to d3-force's own end, 0.001, in as many rounds as are run.
    .alphaDecay(1 - 0.001 ** (1 / (rounds.gathering + rounds.parting)))
    .stop();
  simulation.tick(rounds.gathering);
  const apart = forceCollide<Node>()
    .radius(({ radius }) => radius)
    .iterations(2);
  simulation.force('apart', apart).tick(rounds.parting);
  return nodes.map(({ id, x = 0, y = 0 }) => ({ id, x: Math.round(x), y: Math.round(y) }));
}
