import { UsageError } from '../usage-error.ts';
import { outputOf, type Git } from './git.ts';

/** The contents of files as they were, by the ids of their blobs. */
export type OldTexts = (blob: string) => Buffer;

/** Reads blobs when one of them is first asked for: those that are likely to be asked for at once, the others one by one. */
export function oldTextsOf(git: Git, folder: string, likely: readonly string[]): OldTexts {
  const read = new Map<string, Buffer>();
  const readAll = (blobs: readonly string[]): void => {
    for (const [blob, content] of blobsIn(git, folder, blobs)) read.set(blob, content);
  };
  let isBegun = false;
  return (blob) => {
    if (!isBegun) readAll([...new Set(likely)]);
    isBegun = true;
    if (!read.has(blob)) readAll([blob]);
    return read.get(blob) ?? Buffer.alloc(0);
  };
}

function* blobsIn(git: Git, folder: string, blobs: readonly string[]): Generator<readonly [string, Buffer]> {
  const input = blobs.map((blob) => `${blob}\n`).join('');
  const output = outputOf(git, { folder, argv: ['cat-file', '--batch'], input });
  let at = 0;
  for (const blob of blobs) {
    const end = output.indexOf('\n', at);
    const [, kind, size] = output.subarray(at, end).toString('utf8').split(' ');
    if (kind !== 'blob')
      throw new UsageError(
        `git does not have ${blob}, a file as it was: the clone is partial or broken, so fetch what it lacks`,
      );
    const start = end + 1;
    at = start + Number(size);
    yield [blob, output.subarray(start, at)];
    // A line break ends each.
    at += 1;
  }
}

/** The text of a file's content, read by its byte order mark as the compiler reads files. */
export function textIn(content: Buffer): string {
  return new TextDecoder(encodingOf(content)).decode(content);
}

function encodingOf([first, second]: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
