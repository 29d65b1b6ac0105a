/** What one dump alone has, and may therefore be edited in place. */
import type { SharedEntries } from '../fact/shared-entries.ts';
import type { Owner } from '../trie/index.ts';

/** Rights and memory of one dump under way. */
export interface Draft {
  /** Whose nodes may be edited in place. */
  readonly owner: Owner | undefined;
  readonly entries: SharedEntries;
}
