import type { ErrorObject } from 'ajv/dist/2020.js';
import { joinPointer, pointerSegments } from '../json-pointer.ts';
import type { JsonPointer } from '../model/index.ts';

/** The first error of one keyword at one place; `types` are those that any branch of a choice would take there. */
export interface PlacedError extends ErrorObject {
  readonly types: readonly string[];
}

type Sentence = (error: PlacedError, place: string) => string;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  additionalProperties: ({ params, parentSchema }, place) => {
    const what = place === '' ? 'extension' : 'key';
    const known = Object.keys(parentSchema?.['properties'] ?? {}).join(', ');
    return `has the unknown ${what} "${params['additionalProperty']}"${inPlace(place)}. Known: ${known}.`;
  },
  required: ({ params }, place) => `lacks "${params['missingProperty']}"${inPlace(place)}.`,
  dependentRequired: ({ params }, place) =>
    `lacks "${params['missingProperty']}"${inPlace(place)}, which belongs to "${params['property']}".`,
  enum: ({ params, data }, place) => `"${place}" is ${shown(data)}. Known: ${params['allowedValues'].join(', ')}.`,
  type: ({ types, data }, place) => `"${place}" is ${shown(data)} and must be ${types.map(typeName).join(' or ')}.`,
  not: ({ parentSchema, data }, place) => `"${place}" is ${shown(data)}, and ${parentSchema?.['description']}`,
  pattern: ({ parentSchema, message, data }, place) => {
    const description: unknown = parentSchema?.['description'];
    return `"${place}" is ${shown(data)} and ${message}${typeof description === 'string' ? ` (${description})` : '.'}`;
  },
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
};

/** Where an error stands: at the value that is wrong, or at the key that must not be there. */
export function placeOf({ instancePath, params }: ErrorObject): JsonPointer {
  const extra: unknown = params['additionalProperty'];
  return typeof extra === 'string' ? joinPointer(instancePath, extra) : instancePath;
}

/** What is wrong, and what there is to choose from. */
export function problemSentence(error: PlacedError): string {
  const place = nameOf(error.instancePath);
  const sentence = SENTENCES[error.keyword];
  if (sentence) return sentence(error, place);
  const value = typeof error.data === 'object' ? '' : ` is ${shown(error.data)} and`;
  return `"${place}"${value} ${error.message}.`;
}

/** The last segment; an element of a list also with the name of its list. */
function nameOf(place: JsonPointer): string {
  const segments = pointerSegments(place);
  return segments.slice(/^\d+$/.test(segments.at(-1) ?? '') ? -2 : -1).join('/');
}

function inPlace(place: string): string {
  return place === '' ? '' : ` in ${place}`;
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}

function typeName(type: string): string {
  return TYPE_NAMES[type] ?? type;
}
