export { asJavaScript, type JavaScriptFixture } from './as-javascript.ts';
export { compareFindings } from './compare-findings.ts';
export { expectationsIn, withoutExpectations, type Expectation, type ReportedFinding } from './expectations.ts';
export { fixtureFiles, fixturesIn, keepsNames, type Fixture, type FixtureFile } from './fixture.ts';
export { fixtureProgram } from './fixture-program.ts';
export { installFixtureRoot, type RunCommand } from './fixture-install.ts';
export { renameFunctions, type RenamedFixture } from './rename-functions.ts';
