/** An expression of the Kaitai Struct language, as far as formats of netlink need it. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'enum'; readonly path: readonly string[] }
  | { readonly kind: 'member'; readonly of: Expression; readonly name: string }
  | { readonly kind: 'index'; readonly of: Expression; readonly at: Expression }
  | { readonly kind: 'unary'; readonly operator: '-' | 'not' | '~'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'ternary';
      readonly condition: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    };

/** Binding strength of the binary operators, the weakest first. */
const PRECEDENCE: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
];

const TOKEN =
  /\s*(?:(0x[0-9a-fA-F_]+|0b[01_]+|\d[\d_]*)|("[^"\\]*"|'[^']*')|([A-Za-z_]\w*)|(::|<<|>>|==|!=|<=|>=|[-+*/%&|^~?:.()[\]<>,]))/y;

type Token = { readonly kind: 'number' | 'string' | 'word' | 'sign'; readonly text: string };

/** Cuts the text into tokens. */
function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new SyntaxError(`cannot read "${text.slice(from)}" in "${text}"`);
    const [, number, string, word, sign = ''] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number.replaceAll('_', '') });
    else if (string !== undefined) tokens.push({ kind: 'string', text: string.slice(1, -1) });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}

/**
 * Parses an expression.
 *
 * @throws SyntaxError where it is none.
 */
export function parseExpression(text: string): Expression {
  const tokens = tokenize(text);
  const parser = { tokens, at: 0, text };
  const expression = parseTernary(parser);
  if (parser.at < tokens.length) throw unexpected(parser);
  return expression;
}

/**
 * Parses the arguments of a type, `name(a, b)`, or just `name`.
 *
 * @throws SyntaxError where it is neither.
 */
export function parseTypeReference(text: string): { name: string; args: Expression[] } {
  const match = /^\s*([\w:]+)\s*(?:\(([\s\S]*)\))?\s*$/.exec(text);
  if (match === null) throw new SyntaxError(`"${text}" is no type`);
  const [, name = '', list] = match;
  if (list === undefined) return { name, args: [] };
  const parser = { tokens: tokenize(list), at: 0, text };
  const args: Expression[] = [];
  while (parser.at < parser.tokens.length) {
    if (args.length > 0) expect(parser, ',');
    args.push(parseTernary(parser));
  }
  return { name, args };
}

interface Parser {
  readonly tokens: readonly Token[];
  readonly text: string;
  at: number;
}

function peek(parser: Parser): string | undefined {
  const token = parser.tokens[parser.at];
  return token?.kind === 'sign' || token?.kind === 'word' ? token.text : undefined;
}

function accept(parser: Parser, text: string): boolean {
  if (peek(parser) !== text) return false;
  parser.at += 1;
  return true;
}

function expect(parser: Parser, text: string): void {
  if (!accept(parser, text)) throw unexpected(parser);
}

function unexpected({ tokens, at, text }: Parser): SyntaxError {
  return new SyntaxError(`unexpected ${tokens[at]?.text ?? 'end'} in "${text}"`);
}

function parseTernary(parser: Parser): Expression {
  const condition = parseBinary(parser, 0);
  if (!accept(parser, '?')) return condition;
  const yes = parseTernary(parser);
  expect(parser, ':');
  return { kind: 'ternary', condition, yes, no: parseTernary(parser) };
}

function parseBinary(parser: Parser, level: number): Expression {
  const operators = PRECEDENCE[level];
  if (operators === undefined) return parseUnary(parser);
  let left = parseBinary(parser, level + 1);
  for (;;) {
    const operator = peek(parser);
    if (operator === undefined || !operators.includes(operator)) return left;
    parser.at += 1;
    left = { kind: 'binary', operator, left, right: parseBinary(parser, level + 1) };
  }
}

function parseUnary(parser: Parser): Expression {
  for (const operator of ['-', 'not', '~'] as const) {
    if (accept(parser, operator)) return { kind: 'unary', operator, of: parseUnary(parser) };
  }
  let value = parsePrimary(parser);
  for (;;) {
    if (accept(parser, '.')) {
      value = { kind: 'member', of: value, name: word(parser) };
      // `as<type>` only tells the official compiler what it is.
      if (value.name === 'as' && accept(parser, '<')) {
        while (!accept(parser, '>')) parser.at += 1;
      }
    } else if (accept(parser, '[')) {
      value = { kind: 'index', of: value, at: parseTernary(parser) };
      expect(parser, ']');
    } else return value;
  }
}

function parsePrimary(parser: Parser): Expression {
  const token = parser.tokens[parser.at];
  if (token === undefined) throw unexpected(parser);
  if (accept(parser, '(')) {
    const inner = parseTernary(parser);
    expect(parser, ')');
    return inner;
  }
  parser.at += 1;
  if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
  if (token.kind === 'string') return { kind: 'string', value: token.text };
  if (token.kind !== 'word') {
    parser.at -= 1;
    throw unexpected(parser);
  }
  const path = [token.text];
  while (accept(parser, '::')) path.push(word(parser));
  return path.length === 1 ? { kind: 'name', name: token.text } : { kind: 'enum', path };
}

function word(parser: Parser): string {
  const token = parser.tokens[parser.at];
  if (token?.kind !== 'word') throw unexpected(parser);
  parser.at += 1;
  return token.text;
}

/** What a name, or a member of a name, is in the language that is generated. */
export type NameWriter = (path: readonly string[]) => string | undefined;

/**
 * The expression in TypeScript. `write` says what names stand for; comparisons are strict.
 *
 * @throws SyntaxError where a name stands for nothing, or where TypeScript has no like.
 */
export function toTypeScript(expression: Expression, write: NameWriter): string {
  const path = pathOf(expression);
  if (path !== undefined) {
    const text = write(path);
    if (text === undefined) throw new SyntaxError(`${path.join('.')} is not available here`);
    return text;
  }
  switch (expression.kind) {
    case 'number':
      return expression.value > 9 ? `0x${expression.value.toString(16)}` : `${expression.value}`;
    case 'string':
      return `'${expression.value}'`;
    case 'unary': {
      const operator = expression.operator === 'not' ? '!' : expression.operator;
      return `${operator}${toTypeScript(expression.of, write)}`;
    }
    case 'binary': {
      const signs: Record<string, string> = { '==': '===', '!=': '!==', and: '&&', or: '||' };
      const operator = signs[expression.operator] ?? expression.operator;
      const left = toTypeScript(expression.left, write);
      return `(${left} ${operator} ${toTypeScript(expression.right, write)})`;
    }
    case 'ternary': {
      const parts = [expression.condition, expression.yes, expression.no];
      const [condition, yes, no] = parts.map((part) => toTypeScript(part, write));
      return `(${condition} ? ${yes} : ${no})`;
    }
    default:
      throw new SyntaxError(`an expression of the kind "${expression.kind}" cannot be generated`);
  }
}

/** The names of `a.b.c`; `undefined` for anything else. */
export function pathOf(expression: Expression): readonly string[] | undefined {
  if (expression.kind === 'name') return [expression.name];
  if (expression.kind !== 'member') return undefined;
  const of = pathOf(expression.of);
  return of && [...of, expression.name];
}
