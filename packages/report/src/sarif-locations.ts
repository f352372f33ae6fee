import type { SourceLocation } from '@privet/model';
import type { ArtifactLocation, PhysicalLocation } from 'sarif';

/** A file as a URI relative to the root of the repository. */
export function artifactLocationOf(file: string): ArtifactLocation {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** A stretch of a file. */
export function physicalLocationOf({ file, start, end }: SourceLocation): PhysicalLocation {
  return {
    artifactLocation: artifactLocationOf(file),
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: start.offset,
      charLength: end.offset - start.offset,
    },
  };
}
