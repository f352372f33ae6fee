import type { PackageModel } from '@privet/model';

const callbackHook = { call: { behaviour: 'callback' } } as const;
const effectHook = { call: { behaviour: 'effect' } } as const;
const functions = {
  useState: { call: { behaviour: 'state' } },
  useOptimistic: { call: { behaviour: 'state' } },
  useReducer: { call: { behaviour: 'state', carries: [{ argument: 1 }] } },
  useRef: { call: { behaviour: 'ref' } },
  createRef: { call: { behaviour: 'ref' } },
  useMemo: { call: { behaviour: 'memo' } },
  useCallback: callbackHook,
  memo: callbackHook,
  forwardRef: callbackHook,
  useEffectEvent: callbackHook,
  useEffect: effectHook,
  useLayoutEffect: effectHook,
  useInsertionEffect: effectHook,
  startTransition: effectHook,
  createContext: { call: { behaviour: 'context' } },
  useContext: { call: { behaviour: 'use-context' } },
  use: { call: { behaviour: 'use-context' } },
  useDeferredValue: { call: { carries: [{ argument: 0 }] } },
  cloneElement: { call: { carries: [{ argument: 'all' }] } },
} as const;

export default {
  package: 'react',
  docs: 'https://react.dev/reference/react',
  exports: { ...functions, default: { members: functions } },
  conventions: [
    { answers: 'returned', directive: 'use server' },
    { answers: 'props', directive: 'use client' },
  ],
} satisfies PackageModel;
