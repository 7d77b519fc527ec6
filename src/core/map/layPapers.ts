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

const rounds = 300;

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
    .force(
      'apart',
      forceCollide<Node>()
        .radius(({ radius }) => radius)
        .iterations(2),
    )
    // Wider than high, as screens are.
    .force('x', forceX<Node>(0).strength(0.035))
    .force('y', forceY<Node>(0).strength(0.07))
    .stop();
  simulation.tick(rounds);
  return nodes.map(({ id, x = 0, y = 0 }) => ({ id, x: Math.round(x), y: Math.round(y) }));
}
