/** The seeds that come on stdin, each behind its length in 4 bytes, little-endian. */
export async function* seeds() {
  let rest = Buffer.alloc(0);
  for await (const part of process.stdin) {
    rest = Buffer.concat([rest, part]);
    while (rest.length >= 4 && rest.length >= 4 + rest.readUInt32LE(0)) {
      const end = 4 + rest.readUInt32LE(0);
      yield Uint8Array.from(rest.subarray(4, end));
      rest = rest.subarray(end);
    }
  }
}

/** Answers a seed. */
export function answer(verdict, facts, error) {
  const told = facts !== undefined && Object.keys(facts).length > 0 ? { facts } : {};
  console.log(JSON.stringify({ verdict, ...told, ...(error && { error: error.slice(0, 160) }) }));
}
