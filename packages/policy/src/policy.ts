import type {
  CategoryId,
  KnownPurposeId,
  LegalBasisId,
  PackageModel,
  PurposeId,
  RecipientKind,
  RecipientRoleId,
  Retention,
  Severity,
  SinkKind,
  StoreKind,
  TransferBasisId,
} from '@privet/model';
import type { EntryPoint } from './place-shapes.ts';

/** What a team has declared about personal data in its `privacy.yaml`: plain data, ready to be asked. */
export interface Policy {
  readonly controller?: Controller;
  readonly jurisdictions: readonly Jurisdiction[];
  /** The privacy notice to compare with, relative to the root of the project. */
  readonly notice?: string;
  readonly categories: readonly DeclaredCategory[];
  readonly purposes: readonly DeclaredPurpose[];
  readonly recipients: readonly PolicyRecipient[];
  /** In the order of the file: later ones count more. */
  readonly contexts: readonly DeclaredContext[];
  readonly classifications: readonly Classification[];
  /** What own code and SDKs do with data: `packages`, `sanitizers` and `sinks` united, one model a package. */
  readonly models: readonly PackageModel[];
  readonly guards: readonly Guard[];
  /** In the order of the file: later ones count more. */
  readonly collectionPoints: readonly CollectionPoint[];
  readonly stores: readonly Store[];
  readonly preset?: string;
  readonly severities: readonly RuleSeverity[];
  /** Globs of files that are not judged. */
  readonly ignore: readonly string[];
  readonly accepted: readonly AcceptedFlow[];
}

/** Who decides why and how personal data is processed. */
export interface Controller {
  readonly name: string;
  readonly contact?: string;
  readonly country?: string;
}

/** A law whose terms apply. */
export type Jurisdiction = 'gdpr' | 'ccpa' | 'hipaa' | 'coppa';

/** A category of the vocabulary that the team says more about, or one of its own below a known one. */
export interface DeclaredCategory {
  readonly id: CategoryId;
  readonly meaning?: string;
  readonly retention?: Retention;
  /** Who reads it; absent: whoever likes. */
  readonly access?: DeclaredAccess;
}

/** Who reads a kind of data: code that serves these roles, and code in these files. */
export interface DeclaredAccess {
  readonly roles: readonly string[];
  /** Globs. */
  readonly files: readonly string[];
}

/** Whether people are asked: they must agree, they may object, or neither. */
export type ConsentNeed = 'required' | 'optional' | 'none';

/** A purpose of the vocabulary, or one of the team's own. */
export interface DeclaredPurpose {
  readonly id: PurposeId;
  readonly title?: string;
  readonly meaning?: string;
  /** What the vocabulary calls it. */
  readonly term: KnownPurposeId;
  readonly legalBasis?: LegalBasisId;
  readonly retention?: Retention;
  readonly consent: ConsentNeed;
}

/** A party outside the controller that may receive personal data. */
export interface PolicyRecipient {
  readonly id: string;
  readonly name: string;
  readonly role: RecipientRoleId;
  readonly kind: RecipientKind;
  /** Packages that hand data to it. */
  readonly packages: readonly string[];
  /** Hosts of it, their subdomains included. */
  readonly hosts: readonly string[];
  /** Why it may receive data; absent: for every purpose. */
  readonly purposes?: readonly PurposeId[];
  /** What it may receive; absent: every category. */
  readonly categories?: readonly CategoryId[];
  readonly country?: string;
  readonly transferBasis?: TransferBasisId | 'none';
}

/** What the code in some files works for. */
export interface DeclaredContext {
  /** A glob. */
  readonly files: string;
  /** Absent: this entry says nothing of purposes. */
  readonly purposes?: readonly PurposeId[];
  /** Absent: this entry says nothing of roles. */
  readonly roles?: readonly string[];
  /** What the code may answer requests with; absent: this entry says nothing of answers. */
  readonly answers?: readonly CategoryId[];
}

/** What a type holds that cannot be annotated, because it is generated or somebody else's. */
export interface Classification {
  readonly package?: string;
  /** A path or a glob; either this or `package`. */
  readonly file?: string;
  readonly type: string;
  /** Absent: the entry is about the type as a whole. */
  readonly member?: string;
  /** Absent: it holds no personal data, for the `reason`. */
  readonly category?: CategoryId;
  readonly reason?: string;
  readonly purposes: readonly PurposeId[];
  readonly legalBasis?: LegalBasisId;
  readonly retention?: Retention;
}

/** Functions that tell whether something is allowed: exactly one of `purposes`, `purposeFrom`, `roles` and `rolesFrom` is given. */
export interface Guard {
  /** Package, or `./path` of a file. */
  readonly module: string;
  readonly functions: readonly string[];
  /** They tell whether the person has consented to these. */
  readonly purposes?: readonly PurposeId[];
  /** They tell whether the person has consented to what is named by an argument. */
  readonly purposeFrom?: { readonly argument: number; readonly words: readonly GuardWord[] };
  /** They let these roles pass. */
  readonly roles?: readonly string[];
  /** They let the roles pass that are named by arguments, from one on. */
  readonly rolesFrom?: { readonly argument: number; readonly words?: Readonly<Record<string, string>> };
}

/** What a guard's argument means by a word. */
export interface GuardWord {
  readonly word: string;
  readonly purpose: PurposeId;
}

/** A place that asks people for data, and what it may ask for. */
export interface CollectionPoint {
  /** Globs; empty: in any file. */
  readonly files: readonly string[];
  /** Functions and types; empty: everything in the files. */
  readonly names: readonly string[];
  readonly categories: readonly CategoryId[];
}

export type { StoreKind };

/** A place that keeps data, and what the team promises of it. */
export interface Store {
  readonly id: string;
  readonly kind: StoreKind;
  readonly packages: readonly string[];
  readonly tables: readonly string[];
  readonly buckets: readonly string[];
  /** Absent: nothing is said of it. */
  readonly encryptedAtRest?: boolean;
  readonly retention?: Retention;
  /** What erases a person's data from it. */
  readonly erasedBy: readonly EntryPoint[];
  /** What gives a person their data from it. */
  readonly exportedBy: readonly EntryPoint[];
}

/** How much the findings of a rule weigh. */
export interface RuleSeverity {
  readonly rule: string;
  readonly severity: Severity | 'off';
}

/** Flows that somebody answers for until a day. They are named by what flows where, so that moved code changes nothing. */
export interface AcceptedFlow {
  readonly categories: readonly CategoryId[];
  /** The id of a recipient; this, `sink` or both are given. */
  readonly recipient?: string;
  readonly sink?: SinkKind;
  /** Absent: for every purpose. */
  readonly purpose?: PurposeId;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which they are accepted, as `2027-01-31`. */
  readonly until: string;
}
