import { expect, test } from '#test';
import { parse } from 'dotenv';
import { apiName } from './api-name.ts';
import { variableText } from './variable-lines.ts';

test('a file of variables gives back every value as it was', () => {
  const values = ['', 'plain', 'a b', 'x#y', "it's", 'say "yes"', 'a$b', 'back\\slash', 'Bearer e.y.J==', ' blank '];
  const lines = values.map((value, index) => ({ name: `V${index}`, about: 'A value.', value }));
  expect(Object.values(parse(variableText('Pets', lines)))).toEqual(values);
});

test('an API is named after its title, in words that a folder and a variable can have', () => {
  const names = [
    'The Pet Shop API',
    'Swagger Petstore - OpenAPI 3.0',
    'Été à Paris',
    '2checkout',
    '宠物商店',
    'REST API v1',
  ];
  expect(names.map(apiName)).toEqual(['pet-shop', 'swagger-petstore-3', 'ete-paris', 'checkout', 'api', 'api']);
});
