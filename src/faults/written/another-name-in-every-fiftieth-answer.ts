import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

const FIFTY = 50;

/** One answer of fifty names another service, as where one of many servers has old data. */
export const anotherNameInEveryFiftiethAnswer = defineFault({
  id: 'another-name-in-every-fiftieth-answer',
  title: 'every fiftieth list of events names another service',
  promise: PROMISED.oneName,
  wrap: {
    render: (next) => {
      let count = 0;
      return (answer) => {
        const body = next(answer);
        if ('refusal' in answer || answer.operation.id !== 'ShowServiceEvents') return body;
        count += 1;
        return count % FIFTY === 0 ? { ...body, service_name: 'service-of-somebody-else' } : body;
      };
    },
  },
});
