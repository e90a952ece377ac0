// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { type MediaNames, showMediaCards } from '../../../../page/reader/media-cards.ts';
import { FILMS, withhold } from '../../../../page/withhold.ts';

const NAMES: MediaNames = {
  film: 'Video',
  sound: 'Audio',
  player: 'Player',
  load: 'Load and play',
  from: (host) => `from ${host}`,
  opens: (host) => `opens at ${host}`,
  lang: 'en',
  dir: 'ltr',
};

function shown(html: string): HTMLElement {
  const content = document.createElement('article');
  content.innerHTML = html;
  withhold(content.querySelectorAll(FILMS));
  document.body.replaceChildren(content);
  showMediaCards(content, NAMES, 'https://daily.example/lamps');
  return content;
}

const told = (content: HTMLElement) =>
  [...content.querySelectorAll('.media-card')].map((card) => [...card.children].map((c) => c.textContent));

describe('films, sounds and players', () => {
  it('are told by name, by host and by how long they are', () => {
    const content = shown(
      '<video title="A lamp is lit" src="https://www.films.example/a.mp4" data-duration="425"></video>' +
        '<audio data-duration="3723"><source src="/a.mp3"></audio>' +
        '<a href="https://tube.example/embed/7" data-embed="The lamp song"></a>' +
        '<a href="https://tube.example/embed/8" data-embed=""></a>',
    );
    expect(told(content)).toEqual([
      ['A lamp is lit', 'Load and play · from films.example · 7:05'],
      ['Audio', 'Load and play · from daily.example · 1:02:03'],
      ['The lamp song', 'opens at tube.example'],
      ['Player', 'opens at tube.example'],
    ]);
  });

  it('load when pressed, not before, and have the focus then', () => {
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    const load = vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => {});
    const content = shown('<video controls tabindex="0"><source src="https://films.example/a.mp4"></video>');
    const source = content.querySelector('source');
    expect(source?.hasAttribute('src')).toBe(false);
    content.querySelector<HTMLElement>('button.media-card')?.click();
    expect(source?.getAttribute('src')).toBe('https://films.example/a.mp4');
    expect(load).toHaveBeenCalledOnce();
    expect(play).toHaveBeenCalledOnce();
    expect(content.querySelector('.media-card')).toBeNull();
    expect(document.activeElement?.localName).toBe('video');
  });
});
