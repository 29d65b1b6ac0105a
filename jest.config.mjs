/** Tests run on the TypeScript sources, across package borders, through the real package names. */
export default {
  // Kernel tests wait more than they compute.
  maxWorkers: '100%',
  testEnvironment: 'node',
  testEnvironmentOptions: {
    customExportConditions: ['@routability/source', 'node', 'node-addons'],
  },
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: [
    '<rootDir>/packages/*/test/**/*.test.ts',
    '<rootDir>/examples/*/test/**/*.test.ts',
    '<rootDir>/test/**/*.test.ts',
  ],
  modulePathIgnorePatterns: ['/dist/'],
  transform: {
    '\\.ts$': [
      'babel-jest',
      {
        configFile: false,
        presets: [
          [
            '@babel/preset-typescript',
            { onlyRemoveTypeImports: true, rewriteImportExtensions: false },
          ],
        ],
        plugins: ['@babel/plugin-transform-explicit-resource-management'],
      },
    ],
  },
};
