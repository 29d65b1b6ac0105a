import { expect, test } from '@jest/globals';
import { generate, KsyError } from '@routability/ksy-codegen';

/** A format around a `seq`, and around types. */
function format(seq: string, types = ''): string {
  return `meta:
  id: probe
  license: CC0-1.0
  endian: le
  -nl-endian: host
${seq}${types}`;
}

/** What is wrong with a format: line and reason. */
function refusal(text: string): string {
  try {
    generate([{ path: 'probe.ksy', text }]);
  } catch (error) {
    if (error instanceof KsyError) return `${error.line}: ${error.reason}`;
    throw error;
  }
  return 'accepted';
}

const header = `seq:
  - id: family
    type: u1
`;

test('a plain struct is accepted', () => {
  expect(refusal(format(header))).toBe('accepted');
});

test('the same input gives the same output, in whatever order the files come', () => {
  const one = { path: 'a.ksy', text: format(header).replace('probe', 'a') };
  const two = { path: 'b.ksy', text: format(header).replace('probe', 'b') };
  expect([...generate([one, two])]).toEqual([...generate([two, one])]);
});

test.each([
  [
    'a key outside the subset',
    `${header}    process: zlib\n`,
    '9: "process" is outside the subset',
  ],
  [
    'an integer with a size, which Kaitai ignores',
    `${header}    size: 4\n`,
    '7: an integer ignores its size',
  ],
  [
    'a repetition that is counted',
    `${header}    repeat: expr\n    repeat-expr: 3\n`,
    '10: "repeat-expr" is outside the subset',
  ],
  [
    'a type that is not there',
    'seq:\n  - id: a\n    type: nothing\n',
    '8: there is no type "nothing"',
  ],
  ['an enum that is not there', `${header}    enum: nothing\n`, '7: there is no enum "nothing"'],
  [
    'text without a NUL byte',
    'seq:\n  - id: a\n    size: 4\n    type: str\n',
    '7: netlink text ends',
  ],
  ['bytes without a size', 'seq:\n  - id: a\n', '7: the field has no size'],
  [
    'a repetition of something without a size, which would never end',
    'seq:\n  - id: a\n    type: empty\n    repeat: eos\ntypes:\n  empty:\n    seq: []\n',
    '7: what repeats must have a size',
  ],
  [
    'a default case, which would hide what is unknown',
    'seq:\n  - id: a\n    size-eos: true\n    type:\n      switch-on: b\n      cases:\n        _: c\n',
    '12: a default case would hide',
  ],
  [
    'two properties of the same name',
    `${header}  - id: family\n    type: u1\n`,
    '1: Probe would have two',
  ],
  ['an expression that is none', `${header}    if: 1 +\n`, '9: unexpected end'],
  ['YAML that is none', 'seq: [\n', '7: '],
])('%s is refused with line and reason', (_, body, message) => {
  expect(refusal(format(body))).toContain(message);
});

test('a big-endian format is refused: netlink is in host order', () => {
  const text = format(header).replace('endian: le', 'endian: be');
  expect(refusal(text)).toContain('4: netlink is in host order');
});

test('a set that contains itself is refused: reading it could overflow the stack', () => {
  const attribute = `meta:
  id: nlattr
  endian: le
  -nl-endian: host
  -nl-role: attribute_header
seq:
  - id: len_attribute
    type: u2
  - id: type_and_flags
    type: u2
`;
  const text = `meta:
  id: probe
  imports:
    - nlattr
  endian: le
  -nl-endian: host
seq:
  - id: attributes
    type: entry
    repeat: eos
types:
  nest:
    seq:
      - id: attributes
        type: entry
        repeat: eos
  entry:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'kinds::nest': nest
    instances:
      type:
        value: header.type
        enum: kinds
enums:
  kinds:
    1: nest
`;
  expect(() =>
    generate([
      { path: 'nlattr.ksy', text: attribute },
      { path: 'probe.ksy', text },
    ]),
  ).toThrow(/probe\.ksy:\d+: "nest" contains itself/);
});
