/** The folder of a file. */
export function directoryOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}

/** What a relative path means from a folder; one with a slash in front stands for itself. */
export function joined(directory: string, relative: string): string {
  const parts = relative.startsWith('/') ? [] : directory.split('/').filter((part) => part !== '');
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const rooted = /^[a-z]:/i.test(parts[0] ?? '') ? '' : '/';
  return rooted + parts.join('/');
}
