// privet-fixture: keep-names
import posthog from 'posthog-js';
import { useEffect, useState } from 'react';
import CookieConsent from 'react-cookie-consent';
import { untyped } from './untyped-consent.js';
import type { Visitor } from './visitor.ts';

/** @consentGuard analytics.reporting */
declare function mayCount(): boolean;

/** @consentGuard newsletter */
declare function mayWrite(): boolean;

interface Consent {
  /** @consentGuard analytics.reporting */
  isCounted(): boolean;
}

declare function useConsent(): Consent;

export function Page({ visitor }: { visitor: Visitor }) {
  const isCounted = mayCount();
  useEffect(() => {
    if (isCounted) posthog.capture(visitor.id);
  }, [isCounted]);
  return <p>{visitor.theme}</p>;
}

export function PageOfHook({ visitor }: { visitor: Visitor }) {
  const consent = useConsent();
  const isCounted = consent.isCounted();
  useEffect(() => {
    if (!isCounted) return;
    posthog.capture(visitor.id);
  }, [isCounted]);
  return <p>{visitor.theme}</p>;
}

export function OtherPurpose({ visitor }: { visitor: Visitor }) {
  const isWritten = mayWrite();
  useEffect(() => {
    if (isWritten) posthog.capture(visitor.id); // ✗ require-consent: 'visitor.id' (user.unique_id, declared on Visitor) reaches 'posthog.capture' for analytics.reporting, which needs consent that nothing on the way checks, and 'mayWrite()' guards another purpose (newsletter).
  }, [isWritten]);
  return <p>{visitor.theme}</p>;
}

/** A dependency is no check. */
export function Unchecked({ visitor }: { visitor: Visitor }) {
  const isCounted = mayCount();
  useEffect(() => {
    posthog.capture(visitor.id); // ✗ require-consent
  }, [isCounted]);
  return <p>{visitor.theme}</p>;
}

/** State that anybody may set. */
export function Stateful({ visitor }: { visitor: Visitor }) {
  const [isCounted] = useState(false);
  useEffect(() => {
    if (isCounted) posthog.capture(visitor.id); // ✗ require-consent
  }, [isCounted]);
  return <p>{visitor.theme}</p>;
}

function Counter({ id }: { id: string }) {
  useEffect(() => {
    posthog.capture(id);
  });
  return null;
}

export function Rendered({ visitor }: { visitor: Visitor }) {
  return <main>{mayCount() && <Counter id={visitor.id} />}</main>;
}

function OpenCounter({ id }: { id: string }) {
  useEffect(() => {
    posthog.capture(id);
  });
  return null;
}

/** Other ways lead there, too. */
export function RenderedAnyway({ visitor }: { visitor: Visitor }) {
  const isCounted = mayCount();
  const counter = <OpenCounter id={visitor.id} />; // ✗ require-consent: 'visitor.id' (user.unique_id, declared on Visitor) reaches 'posthog.capture' for analytics.reporting, which needs consent that nothing on the way checks, by way of OpenCounter().
  return isCounted ? <OpenCounter id={visitor.id} /> : counter;
}

/** The button of a banner, and what lies beside it. */
export function Banner({ visitor }: { visitor: Visitor }) {
  return (
    <CookieConsent
      onAccept={() => {
        posthog.capture(visitor.id);
      }}
      onDecline={() => {
        posthog.capture(visitor.id); // ✗ require-consent
      }}
    />
  );
}

/** Of a module without a body here, of which the policy speaks. */
export function Untyped({ visitor }: { visitor: Visitor }) {
  const isCounted = untyped();
  useEffect(() => {
    if (isCounted) posthog.capture(visitor.id);
  }, [isCounted]);
  return <p>{visitor.theme}</p>;
}
