import type { NetworkState } from '@routability/rtable';
import { answerEvidence } from './answer.ts';
import { addressState, hasCarrier, isUp, linkName } from './facts.ts';
import type { Proof } from './finding.ts';
import type { Evidence } from './verdict.ts';

/** The entry of the state behind a finding, as plain data. */
export function evidenceOf(state: NetworkState, proof: Proof): Evidence {
  switch (proof.of) {
    case 'answer':
      return answerEvidence(state, proof.answer);
    case 'link': {
      const { link } = proof;
      const { index, name } = link;
      return { kind: 'link', index, name, up: isUp(link), carrier: hasCarrier(link) };
    }
    case 'address': {
      const { address, link } = proof.address;
      const status = addressState(proof.address);
      return { kind: 'address', address, dev: linkName(state, link), state: status };
    }
    case 'neighbour': {
      const { address, link } = proof.neighbour;
      return { kind: 'neighbour', address, dev: linkName(state, link), state: 'FAILED' };
    }
    case 'absence':
      return { kind: 'absence', object: proof.object, key: proof.key };
    case 'sync':
      return { kind: 'sync', sync: state.sync };
    case 'connection':
      return { kind: 'connection' };
  }
}
