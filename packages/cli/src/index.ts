export { exitCodes, type ExitCode } from './exit-code.ts';
export { nodeFileSystem, type FileSystem } from './file-system.ts';
export type { Io, Output } from './io.ts';
export { main } from './run.ts';
export { scan, type ScanRequest, type ScanResult } from './scan.ts';
