import { describe, expect, test } from 'vitest';
import { topicNeighbours } from '#core/show/topicNeighbours.ts';

const paper = (...ids: string[]) => ({ topics: ids.map((id) => ({ id, why: [] })) });

describe('the neighbours of a topic', () => {
  const neighbours = topicNeighbours([
    paper('speech', 'diffusion'),
    paper('diffusion', 'images'),
    paper('images', 'diffusion', 'speech'),
    paper('alone'),
  ]);

  test('are the topics it shares papers with, most papers first', () => {
    expect(neighbours.get('diffusion')).toEqual([
      { id: 'images', shared: 2 },
      { id: 'speech', shared: 2 },
    ]);
    expect(neighbours.get('speech')).toEqual([
      { id: 'diffusion', shared: 2 },
      { id: 'images', shared: 1 },
    ]);
  });

  test('are none when no paper stands in another topic too', () => {
    expect(neighbours.get('alone')).toEqual([]);
  });
});
