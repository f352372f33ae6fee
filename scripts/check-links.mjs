// Checks that every relative link in a Markdown file leads to a file, and every anchor to a heading.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '*.md'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((page) => page !== '' && existsSync(page));

const broken = pages.flatMap((page) =>
  linksIn(page)
    .filter((link) => !resolves(page, link))
    .map((link) => `${page}: the link '${link}' leads nowhere`),
);

for (const line of broken) console.error(line);
console.log(`${pages.length} pages, ${broken.length} broken links`);
process.exitCode = broken.length === 0 ? 0 : 1;

function linksIn(page) {
  return [...proseOf(page).matchAll(/\]\((?!\w+:)<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map(([, target]) => target);
}

/** The page without its code, where brackets mean something else. */
function proseOf(page) {
  return readFileSync(page, 'utf8')
    .replaceAll(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '');
}

function resolves(page, link) {
  const [path, anchor] = link.split('#', 2);
  const target = path === '' ? page : normalize(join(dirname(page), decodeURI(path)));
  if (!existsSync(target)) return false;
  if (anchor === undefined || statSync(target).isDirectory() || !target.endsWith('.md')) return true;
  return anchorsOf(target).has(anchor);
}

/** The anchors that code hosts give to the headings of a page. */
function anchorsOf(page) {
  const withoutBlocks = readFileSync(page, 'utf8').replaceAll(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, '');
  const headings = [...withoutBlocks.matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading]) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(/\s/g, '-'),
    ),
  );
}
