import { beforeEach, describe, expect, it } from 'vitest';
import { type Actions, createActions } from '../../../../page/reader/actions.ts';

let actions: Actions;
let done: string[];
let life: AbortController;
const serve = (name: 'type' | 'skim', as: string = name) =>
  actions.serve(name, () => done.push(as), life.signal);

beforeEach(() => {
  actions = createActions();
  done = [];
  life = new AbortController();
});

describe('actions of the reader', () => {
  it('are done by who serves them', () => {
    serve('type');
    serve('skim');
    actions.run('skim');
    expect(done).toEqual(['skim']);
  });

  it('are done when their tool comes, once, if it comes after the press', () => {
    actions.run('type');
    expect(done).toEqual([]);
    serve('type');
    expect(done).toEqual(['type']);
    serve('type');
    expect(done).toEqual(['type']);
  });

  it('are given up for the next one that is asked for', () => {
    serve('skim');
    actions.run('type');
    actions.run('skim');
    serve('type');
    expect(done).toEqual(['skim']);
  });

  it('are no more when who served them has gone, unless another has come', () => {
    serve('skim');
    const { signal } = new AbortController();
    actions.serve('type', () => done.push('old'), life.signal);
    actions.serve('type', () => done.push('new'), signal);
    life.abort();
    actions.run('type');
    actions.run('skim');
    expect(done).toEqual(['new']);
  });
});
