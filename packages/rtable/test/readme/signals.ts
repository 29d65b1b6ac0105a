import { computed, signal } from '@preact/signals-core';
import {
  emptyState,
  type NetworkEvent,
  type NetworkState,
  reduce,
  routes,
} from '@routability/rtable';

export const state = signal<NetworkState>(emptyState);
const tables = computed(() => state.value.inet.tables);
export const count = computed(() => {
  tables.value; // runs again when a route changes, not when a link does
  return [...routes(state.peek(), { family: 2 })].length;
});

export function dispatch(event: NetworkEvent): void {
  state.value = reduce(state.value, event);
}
