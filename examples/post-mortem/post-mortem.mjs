// Says what became of a connection during a captured incident: `post-mortem.mjs FILE LOCAL PEER`.
import { baselineOf, evaluate, explain } from '@routability/liveness';
import { emptyState, reduce } from '@routability/rtable';
import { readCapture } from 'routability';

const [file, local, peer] = process.argv.slice(2);
const connection = {
  protocol: 'tcp',
  role: 'client',
  local: { address: local, port: 0 },
  peer: { address: peer, port: 0 },
  mark: 0,
  tos: 0,
};

let state = emptyState;
let baseline;
let previous;
for (const { time, event } of readCapture(file)) {
  state = reduce(state, event);
  if (state.sync !== 'synced') continue;
  const verdict = evaluate(state, connection, baseline === undefined ? {} : { baseline });
  baseline = baselineOf(verdict);
  if (verdict.kind === previous?.kind && verdict.reason === previous.reason) continue;
  previous = verdict;
  console.log(new Date(time).toISOString(), explain(verdict));
}
