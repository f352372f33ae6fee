import type { Policy } from '@privet/policy';

/** A policy that governs a program, and the folder that its files are named from, with forward slashes. */
export interface Governing {
  readonly policy: Policy;
  readonly folder: string;
}
