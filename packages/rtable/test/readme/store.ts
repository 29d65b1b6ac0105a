import { emptyState, type NetworkEvent, type NetworkState, reduce } from '@routability/rtable';

export function createStore() {
  let state: NetworkState = emptyState;
  const listeners = new Set<() => void>();
  return {
    get: (): NetworkState => state,
    dispatch(event: NetworkEvent): void {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
