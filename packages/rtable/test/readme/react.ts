import { intValues } from '@routability/rtable';
import { useSyncExternalStore } from 'react';
import { createStore } from './store.ts';

export const store = createStore();

export function LinkNames() {
  const links = useSyncExternalStore(store.subscribe, () => store.get().links);
  return intValues(links)
    .map((link) => link.name)
    .join(' ');
}
