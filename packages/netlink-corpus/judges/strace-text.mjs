/** Reads a value as strace prints it with `-X raw`: lists, structs, numbers, strings, calls. */
export function parseStrace(text) {
  let at = 0;
  const space = () => {
    while (text[at] === ' ' || text[at] === ',') at++;
  };
  const many = (close, one) => {
    const list = [];
    at++;
    for (space(); at < text.length && text[at] !== close; space()) list.push(one());
    at++;
    return list;
  };
  const pair = () => {
    const name = /^(\[?\w+\]?)=/.exec(text.slice(at, at + 64));
    if (name === null) return ['', value()];
    at += name[0].length;
    return [name[1], value()];
  };
  const value = () => {
    const next = text[at];
    if (next === '[') return many(']', () => pair()[1]);
    if (next === '{') return Object.fromEntries(many('}', pair));
    if (next === '"') return string();
    const word = /^[^,\s\]})(]+/.exec(text.slice(at, at + 4096))?.[0] ?? '';
    at += Math.max(1, word.length);
    if (text[at] === '(') {
      const [inner] = many(')', value);
      return inner;
    }
    const rest = /^ \/\*.*?\*\//.exec(text.slice(at, at + 256));
    at += rest?.[0].length ?? 0;
    return number(word);
  };
  const string = () => {
    const found = /^"((?:[^"\\]|\\.)*)"(\.\.\.)?/s.exec(text.slice(at));
    if (found === null) {
      at = text.length;
      return new Uint8Array(0);
    }
    at += found[0].length;
    return bytesOf(found[1]);
  };
  return value();
}

/** A number; several in one word are flags. */
function number(word) {
  if (word === 'NULL') return undefined;
  const parts = word.split('|').map(Number);
  return parts.some(Number.isNaN) ? word : parts.reduce((sum, part) => sum + part, 0);
}

const ESCAPES = { n: 10, t: 9, r: 13, v: 11, f: 12 };

/** The bytes of a string. */
function bytesOf(text) {
  const list = [];
  for (const [all, hex, octal, letter] of text.matchAll(
    /\\x([0-9a-f]{2})|\\([0-7]{1,3})|\\(.)|[^\\]/gs,
  )) {
    if (hex !== undefined) list.push(Number.parseInt(hex, 16));
    else if (octal !== undefined) list.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) list.push(ESCAPES[letter] ?? letter.charCodeAt(0));
    else list.push(all.charCodeAt(0));
  }
  return Uint8Array.from(list);
}
