import { add } from './add.ts';
import { dict } from './dict.ts';
import { explain } from './explain.ts';
import { exportSeeds } from './export.ts';
import { generate } from './generate.ts';
import { judge } from './judge.ts';
import { minimise } from './minimise.ts';
import { stats } from './stats.ts';
import { verify } from './verify.ts';
import type { Command } from './words.ts';

/** The commands, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  generate,
  verify,
  explain,
  exportSeeds,
  stats,
  dict,
  judge,
  minimise,
  add,
];
