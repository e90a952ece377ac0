import type { AnalyseOptions } from '../../core/analyse.ts';

/** What a caller may ask for, one JSON object a line. */
export type Request =
  | { kind: 'html'; id: unknown; html: string; url: string; options: AnalyseOptions }
  | { kind: 'paragraphs'; id: unknown; title: string; paragraphs: string[]; options: AnalyseOptions };

export type ErrorCode = 'bad-json' | 'bad-request' | 'parse-failed' | 'analysis-failed';

export class RequestError extends Error {
  readonly code: ErrorCode;
  readonly id: unknown;
  constructor(code: ErrorCode, message: string, id: unknown = null) {
    super(message);
    this.code = code;
    this.id = id;
  }
}

/** The address of pages that come without one: relative links then lead nowhere real. */
export const NOWHERE = 'https://page.invalid/';

/**
 * Reads one line.
 * @throws RequestError `bad-json` or `bad-request`, with the id when there is one.
 */
export function readRequest(line: string): Request {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new RequestError('bad-json', error instanceof Error ? error.message : String(error));
  }
  if (!isRecord(value)) throw new RequestError('bad-request', 'a request is a JSON object');
  const { id = null, html, url = NOWHERE, title = '', paragraphs, options = {} } = value;
  const refuse = (message: string): never => {
    throw new RequestError('bad-request', message, id);
  };
  if (!isRecord(options)) return refuse('"options" is an object');
  const limits: AnalyseOptions = {};
  for (const key of ['sentences', 'tags'] as const) {
    const limit = options[key];
    if (limit === undefined) continue;
    if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 0) {
      return refuse(`"options.${key}" is a whole number from 0`);
    }
    limits[key] = limit;
  }
  if (html !== undefined && paragraphs !== undefined) return refuse('give "html" or "paragraphs", not both');
  if (typeof html === 'string') {
    if (typeof url !== 'string' || !URL.canParse(url)) return refuse('"url" is an absolute address');
    return { kind: 'html', id, html, url, options: limits };
  }
  if (Array.isArray(paragraphs) && paragraphs.every((text) => typeof text === 'string')) {
    if (typeof title !== 'string') return refuse('"title" is a string');
    return { kind: 'paragraphs', id, title, paragraphs, options: limits };
  }
  return refuse('give "html" (a string) or "paragraphs" (strings)');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
