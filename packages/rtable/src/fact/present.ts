/** The object without the fields that are `undefined`, so that equal facts have equal keys. */
export function present<T extends object>(fields: T): Present<T> {
  const copy: Partial<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) copy[key] = value;
  }
  return copy as unknown as Present<T>;
}

/** Fields that may be `undefined`, as optional fields. */
export type Present<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
