import { chromium, type Page } from 'playwright';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createSiteServer } from './scripts/serve.mjs';
const folder = process.env.SITE ?? '.cache/test-sites/root';
const only = new RegExp(process.argv[2] ?? '.'), onlyFault = new RegExp(process.argv[3] ?? '.'), onlyPlace = new RegExp(process.argv[4] ?? '.');
const site = createSiteServer(folder, '');
let rule: { path: RegExp; fault: string; left: number } | undefined;
const held: (() => void)[] = [];
let log: string[] = [];
const body404 = await readFile(join(folder, '404.html'));
async function fileOf(url: string): Promise<Buffer> { return readFile(join(folder, decodeURIComponent(new URL(url, 'http://x').pathname).replace(/\/$/, '/index.html'))); }
async function sibling(url: string): Promise<Buffer> {
  const p = decodeURIComponent(new URL(url, 'http://x').pathname); const dir = join(folder, p, '..'); const own = p.split('/').pop()!;
  const others = (await readdir(dir, { withFileTypes: true })).filter((e) => e.isFile() && e.name !== own && e.name.split('.').pop() === own.split('.').pop());
  return readFile(join(dir, others[0]?.name ?? own));
}
const server = createServer(async (q, r) => {
  const url = q.url ?? '';
  log.push(url);
  if (rule?.path.test(url) && rule.left-- > 0) {
    const f = rule.fault; log[log.length - 1] += ' !' + f;
    if (f === 'html200') return void r.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Sign in</h1>');
    if (f === 'empty') return void r.writeHead(200, { 'content-type': 'application/octet-stream' }).end();
    if (f === '204') return void r.writeHead(204).end();
    if (f === 'truncated') { const b = await fileOf(url).catch(() => Buffer.from('x')); return void r.writeHead(200, { 'content-type': 'application/octet-stream' }).end(b.subarray(0, Math.floor(b.length * 0.6))); }
    if (f === 'cut') { const b = await fileOf(url).catch(() => Buffer.from('x')); r.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': b.length }); r.write(b.subarray(0, Math.floor(b.length / 2))); return void setTimeout(() => r.destroy(), 50); }
    if (f === 'wrong') return void r.writeHead(200, { 'content-type': 'application/octet-stream' }).end(await sibling(url).catch(() => Buffer.from('x')));
    if (f === 'garbage') return void r.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync('garbage of gzip '.repeat(50)));
    if (f === 'bytes') return void r.writeHead(200, { 'content-type': 'application/octet-stream' }).end(Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 97) & 255)));
    if (f === 'encoded') { const b = await fileOf(url).catch(() => Buffer.from('x')); return void r.writeHead(200, { 'content-type': 'application/octet-stream', 'content-encoding': 'gzip' }).end(b); }
    if (f === 'gzip-bad') return void r.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end('not gzip at all');
    if (f.startsWith('json:')) return void r.writeHead(200, { 'content-type': 'application/json' }).end(f.slice(5));
    if (/^\d+$/.test(f)) return void r.writeHead(Number(f), { 'content-type': 'text/html' }).end('<h1>Trouble</h1>');
    if (f === 'redirect') return void r.writeHead(302, { location: '/about/' }).end();
    if (f === 'loop') return void r.writeHead(302, { location: url }).end();
    if (f === 'reset') return void q.socket.destroy();
    if (f === 'hang') return void held.push(() => site.emit('request', q, r));
    if (f === 'stall') { const b = await fileOf(url).catch(() => Buffer.from('xxxx')); r.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': b.length }); r.write(b.subarray(0, 10)); return void held.push(() => r.destroy()); }
    throw new Error(f);
  }
  if (!/\.\w+$/.test(url.split('?')[0]!) && !url.split('?')[0]!.endsWith('/')) { r.writeHead(404, { 'content-type': 'text/html' }).end(body404); return; }
  if (url.startsWith('/nowhere')) { r.writeHead(404, { 'content-type': 'text/html' }).end(body404); return; }
  site.emit('request', q, r);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://localhost:${(server.address() as any).port}`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox', '--disable-gpu'] });
const kinds: Record<string, RegExp> = {
  entry: /pagefind\/entry\.json/, wasm: /wasm\.gz/, meta: /meta\.gz/, chunk: /chunk\//, card: /card\//, facts: /facts/, authors: /pagefind\/.*authors/, equivalences: /equivalences/, words: /words\//,
  shelfjson: /search\/shelf\.json/, dialogjs: /openSearchDialog.*\.js/, dialogcss: /search-dialog.*\.css|openSearchDialog.*\.css/, answerjs: /_astro\/answer.*\.js/,
};
const faults = ['html200', 'empty', '204', 'truncated', 'cut', 'wrong', 'garbage', 'bytes', 'encoded', 'gzip-bad', '500', '503', '404', '429', 'redirect', 'loop', 'reset', 'hang', 'stall', 'json:null', 'json:[]', 'json:{}', 'json:{"version":6}', 'json:{"version":6,"folder":"955ded783d","size":64,"common":null,"words":{}}', 'json:"x"', 'json:{"error":"sign in"}', 'json:{"hues":null,"examples":[]}', 'json:{"hues":{},"examples":[null]}', 'json:{"hues":{},"examples":[{}]}'];
const query = 'difusion author:li';
const places: Record<string, { path: string; field: string; results: string; status: string }> = {
  dialog: { path: '/', field: 'dialog [role="combobox"]', results: 'dialog [role="option"] mark, dialog [role=option] a', status: 'dialog [role="status"]' },
  page: { path: '/search/', field: '#q', results: '[data-results] h3 a', status: 'search-page [role="status"]' },
  '404': { path: '/nowhere/at/all/', field: 'dialog [role="combobox"]', results: '', status: 'dialog [role="status"]' },
};
async function open(place: string): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext(); context.setDefaultTimeout(20000);
  const page = await context.newPage();
  await page.addInitScript(() => { Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'); });
  await page.clock.install();
  const problems: string[] = [];
  page.on('pageerror', (e) => problems.push('pageerror ' + e.message));
  page.on('console', (m) => { if (m.type() === 'error' && !/Failed to load resource|ERR_/.test(m.text())) problems.push('console ' + m.text()); });
  return { page, problems };
}
const titles = (page: Page, place: string) => page.evaluate((isPage) => [...document.querySelectorAll(isPage ? '[data-results] h3 a' : 'dialog [role=option]')].map((e) => (isPage ? e.textContent : (e.getAttribute('href') ?? e.querySelector('a')?.getAttribute('href') ?? e.textContent)) ?? '').map((t) => t.replace(/[?#].*/, '')).join(' | '), place === 'page');
async function ask(page: Page, place: string) {
  const p = places[place]!;
  if (place !== 'page') { if (!(await page.$('dialog[open]'))) await page.keyboard.press('/'); await page.waitForSelector('dialog[open]', { timeout: 5000 }); }
  await page.fill(p.field, '');
  await page.fill(p.field, query);
}
async function told(page: Page, place: string, ticks = 16, need: (s: string, t: string) => boolean = (s) => s !== ''): Promise<[string, string]> {
  const p = places[place]!;
  let s = '', t = '';
  for (let i = 0; i < ticks; i++) {
    await page.clock.fastForward(3000); await new Promise((r) => setTimeout(r, 60));
    s = ((await page.textContent(p.status).catch(() => '')) ?? '').trim(); t = await titles(page, place).catch(() => '');
    if (need(s, t)) break;
  }
  return [s, t];
}
const isAnswer = (s: string) => /\d+ papers?|papers? match|index|arrive|network|newer|cannot|No paper/i.test(s);
let truth: Record<string, [string, string]> = {};
for (const place of Object.keys(places)) {
  const { page } = await open(place); await page.goto(origin + places[place]!.path); await ask(page, place); truth[place] = await told(page, place, 20, (s) => /\d/.test(s)); await page.context().close();
  console.log('truth', place, truth[place]![0].slice(0, 120), truth[place]![1].slice(0, 100));
}
let n = 0, bad = 0;
for (const place of Object.keys(places)) for (const [kind, path] of Object.entries(kinds)) for (const fault of faults) for (const times of [Infinity, 1]) {
  if (!only.test(kind) || !onlyFault.test(fault) || !onlyPlace.test(place)) continue;
  if (fault.startsWith('json:') && !/entry|shelfjson/.test(kind)) continue;
  n++;
  rule = undefined; log = [];
  const { page, problems } = await open(place);
  const out: string[] = [];
  try {
    rule = { path, fault, left: times };
    await page.goto(origin + places[place]!.path).catch((e) => out.push('goto ' + e.message.slice(0, 80)));
    let opened = true;
    try { await ask(page, place); } catch (e) {
      opened = false;
      for (let i = 0; i < 5; i++) { await page.clock.fastForward(3000); await new Promise((r) => setTimeout(r, 60)); if (page.url().includes('/search/') || await page.$('dialog[open]')) break; }
      if (page.url().includes('/search/')) out.push('followed link'); else if (await page.$('dialog[open]')) { await ask(page, place); opened = true; } else out.push('NO DIALOG');
    }
    if (opened) {
      const [s, t] = await told(page, place, 16, isAnswer);
      const right = t === truth[place]![1] && s === truth[place]![0];
      const isFault = /index|arrive|network|newer|connection/i.test(s) && !/\d+ papers/.test(s);
      if (times === 1 && !right) out.push(`ONCE: not right: "${s.slice(0, 100)}" ${t.slice(0, 60)}`);
      if (times === Infinity && !right && !isFault) out.push(`ALWAYS: "${s.slice(0, 140)}" ${t.slice(0, 60)}`);
      const hit = log.some((l) => l.includes(' !')); if (!hit) out.push('(never asked)');
      rule = undefined; held.splice(0).forEach((r) => r());
      if (!right) {
        await ask(page, place);
        const [s2, t2] = await told(page, place, 16, (s, t) => t === truth[place]![1] && s === truth[place]![0]);
        if (!(t2 === truth[place]![1] && s2 === truth[place]![0])) out.push(`NOT RECOVERED: "${s2.slice(0, 100)}" ${t2.slice(0, 60)}`);
      }
    }
  } catch (e) { out.push('SCRIPT ' + String(e).slice(0, 150)); }
  held.splice(0).forEach((r) => r());
  if (problems.length) out.push('PROBLEMS ' + [...new Set(problems)].join('; ').slice(0, 200));
  await page.context().close();
  if (out.length && out.some((o) => o !== '(never asked)')) { bad++; console.log(place, kind, fault.slice(0, 50), times === 1 ? 'once' : 'always', '→', out.join(' · ')); }
  else if (out.length && times !== 1 && fault === 'html200') console.log(place, kind, fault, out.join());
}
console.log(n, 'tried,', bad, 'told');
await browser.close(); server.close(); process.exit(0);
