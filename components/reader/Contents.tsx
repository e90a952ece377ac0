import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text.ts';
import type { ReaderState } from './state.ts';
import { textLanguage } from './text-language.ts';

/** The table of contents: beside the article where there is room, else a panel. */
export function Contents({ state }: { state: ReaderState }) {
  const t = useText();
  const { article, report, sections, panel, progress, reveal } = state;
  // Not drawn anew at every step of the progress, but when the section is another.
  const current = useComputed(() => progress.value.section).value;
  const nav = useRef<HTMLElement>(null);
  const open = panel.value === 'contents';
  useLayoutEffect(() => {
    if (open || current >= 0) keepCurrentInSight(nav.current);
  }, [open, current]);

  return (
    <nav
      id="contents"
      ref={nav}
      class={open ? 'contents open' : 'contents'}
      aria-label={t('reader_contents')}
      onKeyDown={walk}
    >
      <ol lang={textLanguage(article, report)} dir={article.dir ?? 'auto'}>
        {sections.map(({ block, text, depth }, i) => (
          <li key={block} class={`depth-${depth}`}>
            <button
              type="button"
              aria-current={i === current ? 'location' : undefined}
              onClick={() => {
                panel.value = undefined;
                reveal({ block, start: 0, end: text.length });
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Where each arrow key leads in the list. */
const STEPS: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at, length) => Math.min(at + 1, length - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, length) => length - 1,
};

/** Arrow keys go through the list, as Tab does. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
  if (!step || at < 0) return;
  event.preventDefault();
  buttons[step(at, buttons.length)]?.focus();
}

/** Scrolls a long list, and nothing else, to the section being read. */
function keepCurrentInSight(nav: HTMLElement | null): void {
  const current = nav?.querySelector('[aria-current]');
  if (!nav || !current) return;
  const [list, item] = [nav.getBoundingClientRect(), current.getBoundingClientRect()];
  const below = item.bottom - list.bottom;
  const above = item.top - list.top;
  if (below > 0) nav.scrollTop += below;
  else if (above < 0) nav.scrollTop += above;
}
