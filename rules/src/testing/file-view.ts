import type {
  AnnotationProblem,
  CodePurposes,
  FileFlow,
  FileView,
  PersonalDeclaration,
  PersonalRead,
  ProgramStores,
  RiskyOption,
  UnusedData,
} from '@privet/engine';
import type { Evidence, Location, PersonalDatum, RecipientModel, RiskyOptionModel } from '@privet/model';

const file = '/project/src/user.ts';

/** What a hand-made file answers. */
export interface Answers {
  readonly text?: string;
  readonly flows?: readonly FileFlow[];
  readonly declarations?: readonly PersonalDeclaration[];
  readonly problems?: readonly AnnotationProblem[];
  readonly options?: readonly RiskyOption[];
  readonly reads?: readonly PersonalRead[];
  readonly unused?: readonly UnusedData[];
  readonly purposes?: CodePurposes;
  readonly stores?: ProgramStores;
}

/** A program that ends, erases and gives out nothing. */
export const emptyStores: ProgramStores = {
  endsWhatIsIn: () => false,
  retentionOf: () => undefined,
  protects: () => false,
  reach: () => ({ kind: 'unreached' }),
  packagesBeyond: () => [],
};

/** A file view that answers what a test says. */
export function fileViewOf({
  text = '',
  flows = [],
  declarations = [],
  problems = [],
  options = [],
  reads = [],
  unused = [],
  purposes,
  stores = emptyStores,
}: Answers): FileView {
  return {
    file,
    text,
    flowsTo: (...kinds) => flows.filter((flow) => kinds.includes(flow.sink.kind)),
    reads: () => reads,
    unusedData: () => unused,
    personalDeclarations: () => declarations,
    annotationProblems: () => problems,
    riskyOptions: () => options,
    storedData: () => flows.filter(({ sink }) => sink.store !== undefined),
    stores: () => stores,
    purposesAround: () => purposes,
    notFollowed: () => new Map(),
  };
}

/** A stretch of the hand-made file. */
export function locationOf(start = 0, end = 1): Location {
  return { file, start, end };
}

/** Evidence from a tag on User. */
export const declared: Evidence = { level: 'declared', strength: 'strong', reason: 'declared on User' };

/** Evidence from the name `email`. */
export const inferred: Evidence = { level: 'inferred', strength: 'strong', reason: "inferred from the name 'email'" };

/** Evidence from a name that may mean something else. */
export const hinted: Evidence = { ...inferred, strength: 'weak' };

/** A declared e-mail address, or whatever differs from it. */
export function datumOf(facts: Partial<PersonalDatum> = {}): PersonalDatum {
  return { category: 'user.contact.email', evidence: declared, path: [], purposes: [], recipients: [], ...facts };
}

/** A flow of `user.email` to a log, or whatever differs from it. */
export function flowOf({
  sink = {},
  ...facts
}: Partial<Omit<FileFlow, 'sink'>> & { sink?: Partial<FileFlow['sink']> } = {}): FileFlow {
  return {
    at: locationOf(),
    text: 'user.email',
    data: [datumOf()],
    sink: { kind: 'log', name: 'logger.info', package: 'pino', location: locationOf(), ...sink },
    protections: [],
    through: [],
    steps: [],
    guards: [],
    confidence: 'certain',
    suggestions: () => [],
    ...facts,
  };
}

/** An analytics company. */
export const mixpanel: RecipientModel = { id: 'mixpanel', name: 'Mixpanel', kind: 'analytics', country: 'US' };

/** The field `email` of User with a tag, or whatever differs from it. */
export function declarationOf(facts: Partial<PersonalDeclaration> = {}): PersonalDeclaration {
  return {
    name: 'email',
    holder: 'User',
    range: locationOf(),
    category: 'user.contact.email',
    evidence: declared,
    purposes: [],
    suggestions: () => [],
    ...facts,
  };
}

/** Sentry told to send personal data, or whatever differs from it. */
export function riskyOptionOf(option: Partial<RiskyOptionModel> = {}, call = 'Sentry.init'): RiskyOption {
  return {
    range: locationOf(),
    call,
    package: '@sentry/node',
    option: {
      argument: 0,
      path: 'sendDefaultPii',
      risky: true,
      safe: false,
      effect: 'sends IP addresses and request headers',
      categories: ['user.device.ip_address'],
      ...option,
    },
    location: locationOf(),
    suggestions: () => [],
  };
}
