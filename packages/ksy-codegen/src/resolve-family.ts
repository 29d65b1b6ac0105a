import { type Expression, pathOf } from './expression.ts';
import type { FamilyModel, MessageModel } from './model.ts';
import { kebabCase } from './name.ts';
import { enumOfSwitch, findType, type Located, memberOfCase, type Resolver } from './resolve.ts';
import { resolveGroup } from './resolve-group.ts';
import { errorAt } from './source.ts';
import type { FileSpec, InstanceSpec } from './spec.ts';

/** Resolves the file of a netlink family: its messages and what tells them apart. */
export function resolveFamily(resolver: Resolver, file: FileSpec): FamilyModel {
  const message = file.types.get('message');
  const body = message?.seq.find((field) => field.id === 'body');
  if (message === undefined || body?.type === undefined || !('cases' in body.type)) {
    throw errorAt(file.root.node, 'a family needs a type "message" with a body that is switched');
  }
  const located: Located = { file, type: message };
  const types = enumOfSwitch(resolver, located, body.type.on, 'messages');
  const bodies = new Map(
    body.type.cases.map((one) => {
      const inner = findType(resolver, file, one.type);
      const args = new Map<string, Expression>();
      for (const [index, param] of inner.type.params.entries()) {
        const given = one.type.args[index];
        if (given === undefined) throw errorAt(one.node, `"${param.id}" is not given`);
        args.set(param.id, given);
      }
      const group = resolveGroup(resolver, inner);
      return [memberOfCase(types, one.key, one.node), { group, args }] as const;
    }),
  );
  const messages = types.members.map((member): MessageModel => {
    const { value, name, type, origId } = member;
    const found = bodies.get(member);
    return {
      name,
      value,
      type: type ?? value,
      origId,
      group: found?.group,
      args: found?.args ?? new Map(),
    };
  });
  return {
    name: familyName(file.id),
    file: file.id,
    doc: file.root.doc,
    messages,
    selector: selectorOf(located, body.type.on),
  };
}

/** Families whose files have a name of their own. */
const NAMES: Readonly<Record<string, string>> = { genetlink: 'generic', rtnetlink: 'route' };

function familyName(id: string): string {
  return NAMES[id] ?? kebabCase(id);
}

/** The value instance that distinguishes messages, with the instances that it is made of put in; `undefined` where it is the type. */
function selectorOf({ file, type }: Located, on: Expression): Expression | undefined {
  const replace = (expression: Expression): Expression => {
    const path = pathOf(expression);
    const instance: InstanceSpec | undefined =
      path?.length === 1 ? type.instances.get(path[0] ?? '') : undefined;
    if (instance?.peek) return { kind: 'name', name: 'first' };
    if (instance?.value !== undefined) return replace(instance.value);
    switch (expression.kind) {
      case 'unary':
        return { ...expression, of: replace(expression.of) };
      case 'binary':
        return { ...expression, left: replace(expression.left), right: replace(expression.right) };
      case 'ternary':
        return {
          ...expression,
          condition: replace(expression.condition),
          yes: replace(expression.yes),
          no: replace(expression.no),
        };
      case 'number':
      case 'name':
      case 'member':
        return expression;
      default:
        throw errorAt(
          file.root.node,
          'what tells messages apart must be made of numbers and names',
        );
    }
  };
  const selector = replace(on);
  return pathOf(selector)?.join('.') === 'header.type' ? undefined : selector;
}
