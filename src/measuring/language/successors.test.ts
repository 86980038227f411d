import path from 'node:path';
import { expect, test } from '#test';
import { loadContracts, PROJECT } from '../../contract/index.ts';
import { complaints, judged, missed, verified } from './verified.ts';

/** Nothing but contracts: no code of the suite knows these APIs. */
const SUCCESSORS = loadContracts(path.join(PROJECT, 'examples/successors/contracts'));
/** A mock has one resource of each kind, where the contract names one. */
const ONE_RESOURCE = /knows one resource only/;

for (const contract of SUCCESSORS) {
  test(`a mock that keeps the contract of ${contract.api} is accused of nothing`, async () => {
    const run = await verified(contract);
    expect(complaints(run).filter((text) => !ONE_RESOURCE.test(text))).toEqual([]);
    for (const check of ['authentication/tampered-credentials-are-refused', 'parameters/unknown-resource-is-not-found'])
      expect(judged(run, check)).toBe(1);
  });

  for (const fault of ['broken-credential-accepted', 'clock-difference-refused'])
    test(`${fault} of ${contract.api} is found where requests are signed`, async () => {
      const { found, missed: unseen } = await missed(contract, `${fault}/${contract.api}/signature/`);
      expect(unseen).toEqual([]);
      expect(found).toBeGreaterThan(0);
    });
}
