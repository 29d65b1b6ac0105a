/** Kernels for tests, which need neither root nor Linux, and a recorder that makes them from a live session. */
export { type RecordingKernel, recordKernel } from './testing/recorder.ts';
export { OffScriptError, replayKernel } from './testing/replay-kernel.ts';
export type { Script, ScriptStep } from './testing/script.ts';
export {
  type ScriptedAnswer,
  type ScriptedKernel,
  scriptedKernel,
} from './testing/scripted-kernel.ts';
export type { Kernel } from './transport/kernel.ts';
