import type { MessageKind } from '../grammar/messages.ts';
import type { Problem, Written } from '../value/write.ts';

/** A message cut short, and what readers notice. */
export type Truncated = Pick<Written, 'bytes' | 'lenient' | 'strict'>;

/**
 * Cuts a message (one, honest, alone in `written`) after `size` bytes. `undefined` where the cut goes through a part
 * whose reading depends on more than its place: what an error quotes, or the optional error number of the end of a dump.
 */
export function truncate(written: Written, kind: MessageKind, size: number): Truncated | undefined {
  const bytes = written.bytes.slice(0, size);
  const [message, ...inside] = written.spans;
  if (message === undefined || size === 0) return { bytes, lenient: [], strict: [] };
  if (size < 16) {
    const problem: Problem = { code: 'header-short', offset: 0, path: '' };
    return { bytes, lenient: [problem], strict: [problem] };
  }
  const parts = inside.filter(({ depth }) => depth === 1);
  const problems: Problem[] = [];
  if (size < message.end)
    problems.push({ code: 'message-length', offset: 0, path: 'header.length' });
  const hit = parts.findIndex(({ start, end }) => size <= start || size < end);
  const part = parts[hit];
  const fixed = part?.what === 'field';
  if (fixed && kind.object === 'done') return undefined;
  if (part?.path === `${kind.root ?? kind.object}.payload`) return undefined;
  if (fixed && part !== undefined) {
    if (!kind.short.includes(size - 16)) {
      problems.push({ code: 'fixed-short', offset: part.start, path: part.path });
    }
  } else if (part !== undefined && size > part.start) {
    const left = size - part.start;
    const index = parts.slice(0, hit).filter(({ what }) => what === 'attribute').length;
    problems.push(
      left < 4
        ? {
            code: 'attribute-tail',
            offset: part.start,
            path: `${kind.root ?? kind.object}.attributes[${index}]`,
          }
        : { code: 'attribute-length', offset: part.start, path: part.path },
    );
  }
  const seenTo = part === undefined ? size : Math.min(part.start, size);
  const only = written.strict.filter(
    (problem) => problem.offset < seenTo && !written.lenient.includes(problem),
  );
  const strict = [...problems, ...only].sort((a, b) => a.offset - b.offset);
  return { bytes, lenient: problems, strict };
}
