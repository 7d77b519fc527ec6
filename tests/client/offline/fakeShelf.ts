import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { vi } from 'vitest';
import { offlinePaths } from '#core/packs/deployment.ts';
import type { Deployment, PackEntry } from '#core/packs/deployment.ts';

export const scope = 'https://papers.example/shelf/';

/** A host that has one deployment, and what it was asked for, as paths below the shelf. */
export interface FakeHost {
  deployment: Deployment;
  /** May be changed: what is not there is answered with 404. */
  files: Map<string, Buffer>;
  asked: string[];
  path: (pack: number) => string;
}

/** Packs these files and puts a host that has them in place of the network. */
export function fakeShelf(
  packs: readonly { groups: string[]; files: Readonly<Record<string, string>> }[],
  whole = true,
): FakeHost {
  const made = packs.map(({ groups, files }) => {
    const list = Object.entries(files).map(([path, text]) => [path, Buffer.byteLength(text)]);
    const bytes = gzipSync(`${JSON.stringify(list)}\n${Object.values(files).join('')}`);
    const entry: PackEntry = { digest: digest(bytes), bytes: bytes.length, groups };
    return { entry, bytes };
  });
  const text = Buffer.from(JSON.stringify({ whole, packs: made.map(({ entry }) => entry), choices: [] }));
  const version = digest(text).slice(0, 16);
  const files = new Map([
    [offlinePaths.deployment(version), text],
    ...made.map(({ entry, bytes }) => [offlinePaths.pack(entry), bytes] as const),
  ]);
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.slice(scope.length);
    asked.push(path);
    const file = files.get(path);
    return new Response(file && new Uint8Array(file), { status: file ? 200 : 404 });
  });
  return {
    deployment: { whole, packs: made.map(({ entry }) => entry), choices: [], version },
    files,
    asked,
    path: (pack) => [...files.keys()][pack + 1] ?? '',
  };
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
