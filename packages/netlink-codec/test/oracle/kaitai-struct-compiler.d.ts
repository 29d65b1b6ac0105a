/** The official compiler, which has no types of its own: only what the tests use. */
declare module 'kaitai-struct-compiler' {
  const compiler: {
    readonly languages: readonly string[];
    compile(
      language: string,
      source: object,
      importer: { importYaml(name: string, mode: string): Promise<object> },
      debug: boolean,
    ): Promise<Record<string, string>>;
  };
  // biome-ignore lint/style/noDefaultExport: that is what the package has
  export default compiler;
}
