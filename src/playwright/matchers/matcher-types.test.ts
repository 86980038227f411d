import type { Apis } from '../../../generated/apis.ts';
import { expect, testFor } from '../fixtures/index.ts';

const test = testFor<Apis>();

test('the types know the fields, the filters and the outcomes', async ({ mock }) => {
  const { modelarts, tencentCcs } = await mock({ items: 3 });
  const all = await modelarts.list('ShowServiceEvents');
  const [event] = await tencentCcs.list('DescribeServiceEvent');
  const level: 'Normal' | 'Warning' | undefined = event?.level;
  expect(['Normal', 'Warning']).toContain(level);
  const wrong = (): void => {
    // @ts-expect-error there is no such field
    expect(all).toBeSortedBy('occurred', 'ascending');
    // @ts-expect-error the filter has other values
    expect(all).toContainOnly({ event_type: 'NORMAL' });
    // @ts-expect-error there is no such outcome
    expect(all).toBeRefusedAs('forbidden');
    // @ts-expect-error a number keeps no contract
    expect(7).toKeepContract();
    // @ts-expect-error there is no such operation
    void modelarts.call('ShowNothing');
    // @ts-expect-error the item of another operation
    void mock({ data: { ShowServiceEvents: [{ update_time: 1 }] } });
  };
  expect(wrong).toBeInstanceOf(Function);
});
