/** Waits for the first of some signals; they have their usual effect again after disposal. */
export function untilSignal(
  names: readonly NodeJS.Signals[],
): Disposable & { readonly reached: Promise<NodeJS.Signals> } {
  let listen: (name: NodeJS.Signals) => void = () => undefined;
  const reached = new Promise<NodeJS.Signals>((resolve) => {
    listen = resolve;
  });
  for (const name of names) process.once(name, listen);
  return {
    reached,
    [Symbol.dispose]() {
      for (const name of names) process.off(name, listen);
    },
  };
}
