import posthog from 'posthog-js';
import type { Visitor } from './visitor.ts';

/** @consentGuard analytics.reporting */
export function agreed(): boolean {
  return document.cookie.includes('statistics=1');
}

function mayCount(visitor: Visitor): boolean {
  if (!agreed()) return false;
  return visitor.theme === 'dark';
}

function demand(): void {
  if (!agreed()) throw new Error('not agreed');
}

function whenAgreed(then: () => void): void {
  if (agreed()) then();
}

function always(then: () => void): void {
  agreed();
  then();
}

export function byHelpers(visitor: Visitor): void {
  if (mayCount(visitor)) posthog.capture(visitor.id);
  whenAgreed(() => posthog.capture(visitor.id));
  whenAgreed(() => {
    posthog.capture(visitor.id);
  });
  always(() => posthog.capture(visitor.id)); // ✗ require-consent
  demand();
  posthog.capture(visitor.id);
}

function count(visitor: Visitor): void {
  posthog.capture(visitor.id);
}

function countOften(visitor: Visitor): void {
  posthog.capture(visitor.id); // ✗ require-consent
}

export function callers(visitor: Visitor): void {
  if (agreed()) {
    count(visitor);
    countOften(visitor);
  }
}

export function anotherCaller(visitor: Visitor): void {
  countOften(visitor);
}

export function later(visitor: Visitor, button: HTMLElement): void {
  const isAgreed = agreed();
  const click = (): void => {
    if (isAgreed) posthog.capture(visitor.id);
    posthog.capture(visitor.id); // ✗ require-consent
  };
  button.addEventListener('click', click);
  if (isAgreed) button.addEventListener('click', () => posthog.capture(visitor.id));
  if (agreed()) setTimeout(() => posthog.capture(visitor.id), 1000);
  setTimeout(() => posthog.capture(visitor.id), 1000); // ✗ require-consent
}

export function onlyFromElsewhere(visitor: Visitor): void {
  posthog.capture(visitor.id);
}

export function alsoFromElsewhere(visitor: Visitor): void {
  posthog.capture(visitor.id); // ✗ require-consent
}
