'use client';

import { useCallback } from 'react';
import { capture } from './browser';
import type { EventName, EventProperties } from './events';

export function useTrack() {
  return useCallback(
    <Name extends EventName>(name: Name, properties: EventProperties[Name]) => capture(name, properties),
    [],
  );
}
