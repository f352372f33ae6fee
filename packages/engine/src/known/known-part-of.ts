import {
  labelsAnywhereIn,
  namesReadIn,
  writtenCalleesIn,
  type EvidenceQuery,
  type FileIr,
  type FlowAnalysis,
  type Label,
  type ModuleTarget,
  type ProgramPort,
  type TypeFacts,
} from '@privet/flow';
import type { CategoryId } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';
import { locationOf } from '../compiler/location-of.ts';
import { declarationSitesOf } from '../declarations/declaration-sites.ts';
import { holderName } from '../evidence/holder.ts';
import { cascadesIn } from '../stores/cascades.ts';
import { retentionsIn } from '../stores/declared-ends.ts';
import { functionsTagged, type SubjectRight } from '../stores/tagged-code.ts';
import { implementationsIn } from './implementations-in.ts';
import { placeKey, questionKey, type DeclaredName, type KnownPart } from './known-part.ts';
import { partialTexts } from './partial-text.ts';
import { specifiersIn } from './reached-files.ts';

/** The program of the files, as far as it is asked what others need to know of them. */
export interface ToldProgram {
  readonly compiler: Compiler;
  readonly running: Compiler;
  readonly port: ProgramPort;
  readonly flows: FlowAnalysis;
  /** Names among the files that tell of consent, and whether one asks where it runs. */
  readonly guardNames: ReadonlySet<string>;
  readonly asksForStage: boolean;
}

/** What others need to know of files of a program. */
export function knownPartOf(
  { compiler, running, port, flows, guardNames, asksForStage }: ToldProgram,
  files: readonly string[],
): KnownPart {
  const irs = files.flatMap((file) => port.fileIr(file) ?? []);
  const known = flows.knownFiles(files);
  const labels = labelsAnywhereIn(known);
  const questions = questionsAbout(labels);
  const evidenceBy = (facts: TypeFacts): KnownPart['evidence'] =>
    new Map([...questions].map(([key, query]) => [key, facts.personalData(query)]));
  const origins = labels.flatMap((label) => label.origins.map(({ location }) => location));
  const held = labels.flatMap(({ place }) => place ?? []);
  const gates = labels.flatMap((label) => label.gates);
  const { facts, answerFacts } = port;
  const texts = files.flatMap((file) => compiler.textOf(file) ?? []);
  const tagged = (right: SubjectRight): readonly string[] =>
    functionsTagged(compiler, files, (file) => port.fileIr(file), right).map(({ id }) => id);
  const evidence = evidenceBy(facts);
  return {
    files: known,
    targets: new Map(irs.map((ir) => [ir.file, targetsOf(ir, port)])),
    texts: partialTexts(files, [...origins, ...held, ...gates, ...writtenCalleesIn(known)], (file) =>
      compiler.textOf(file),
    ),
    evidence,
    answerEvidence: answerFacts === facts ? evidence : evidenceBy(answerFacts),
    remainders: new Set(held.filter((place) => facts.isRemainder(place)).map(placeKey)),
    carriers: new Map(gates.map((gate) => [placeKey(gate), facts.couldCarry(gate)])),
    declared: files.flatMap((file) => declaredNamesIn(compiler, file)),
    implementations: files.flatMap((file) => implementationsIn(running, file)),
    namesRead: new Set(irs.flatMap((ir) => [...namesReadIn(ir)])),
    guardNames,
    asksForStage,
    handedOn: new Set(files.flatMap((file) => handedOnIn(flows, file))),
    fulfilling: { erasure: tagged('erasure'), access: tagged('access') },
    retentions: retentionsIn(texts),
    cascades: cascadesIn(texts),
  };
}

/**
 * What others may ask of labels: what each holds as far as it is claimed, and, of what does not come from callers alone, all
 * that it holds and what it is itself, from which the rest follows.
 */
function questionsAbout(labels: readonly Label[]): ReadonlyMap<string, EvidenceQuery> {
  const questions = new Map<string, EvidenceQuery>();
  for (const { root, origins, whole, omitted } of labels) {
    const claimed = { whole, omitted };
    const all = [claimed, { whole: true, omitted: [] }, { whole: false, omitted: [] }];
    for (const { location, path } of origins) {
      for (const extent of root.kind === 'parameter' ? [claimed] : all) {
        const key = questionKey(location, path, extent);
        if (!questions.has(key)) questions.set(key, { origin: location, path, ...extent });
      }
    }
  }
  return questions;
}

function targetsOf(ir: FileIr, port: ProgramPort): ReadonlyMap<string, ModuleTarget> {
  return new Map([...specifiersIn(ir)].map((specifier) => [specifier, port.resolveModule(ir.file, specifier)]));
}

function declaredNamesIn(compiler: Compiler, file: string): readonly DeclaredName[] {
  const source = compiler.sourceFile(file);
  if (source === undefined) return [];
  const { syntax } = compiler;
  return declarationSitesOf(syntax, source).flatMap(({ node, name }): DeclaredName[] => {
    const holder = holderName(syntax, node);
    return holder === '' ? [] : [{ holder, name: name.text, location: locationOf(name) }];
  });
}

function handedOnIn(flows: FlowAnalysis, file: string): readonly CategoryId[] {
  return [...flows.flowsOf(file).flows, ...flows.lateFlowsOf(file, 'response')]
    .filter(({ sink }) => sink.kind !== 'storage')
    .flatMap(({ data }) => data.map(({ category }) => category));
}
