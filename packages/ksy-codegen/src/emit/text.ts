import { kebabCase } from '../name.ts';

/** The comment at the top of every generated file. */
export function banner(source: string): string {
  return `// Generated from formats/${source}.ksy by "pnpm gen". Do not edit: edit the format.\n`;
}

/** A documentation comment; nothing where there is nothing to say. */
export function docComment(indent: string, ...parts: readonly (string | undefined)[]): string {
  const lines = parts
    .flatMap((part) => (part === undefined || part === '' ? [] : [part.trim()]))
    .join('\n\n')
    .replaceAll('*/', '*\\/')
    .split('\n');
  if (lines.length === 1 && lines[0] === '') return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  const body = lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('');
  return `${indent}/**\n${body}${indent} */\n`;
}

/** Name of the generated module of a .ksy file. */
export function moduleName(id: string): string {
  return `${kebabCase(id)}.ts`;
}

/** A property name, quoted where it is no identifier. */
export function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

/** A text literal. */
export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Names that one module takes from others, by module. */
export class Imports {
  readonly #names = new Map<string, Set<string>>();

  /** Notes that `name` is taken from `module`; returns the name. `type X` makes a type import. */
  take(module: string, name: string): string {
    const names = this.#names.get(module) ?? new Set();
    this.#names.set(module, names.add(name));
    return name.replace(/^type /, '');
  }

  /** The import declarations, sorted. */
  toString(): string {
    return [...this.#names]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([module, names]) => {
        const list = [...names].toSorted((a, b) => (bare(a) < bare(b) ? -1 : 1));
        const types = list.every((name) => name.startsWith('type '));
        const shown = (types ? list.map(bare) : list).join(', ');
        return `import ${types ? 'type ' : ''}{ ${shown} } from '${module}';\n`;
      })
      .join('');
  }
}

function bare(name: string): string {
  return name.replace(/^type /, '');
}
