import { DURATION_MARK } from '../extract/copy-attributes.ts';
import { EMBED_MARK } from '../extract/embeds.ts';
import { FILMS, release, withheldAddress } from '../withhold.ts';

/** What is said of films, sounds and players, in the reader's language. */
export interface MediaNames {
  film: string;
  sound: string;
  player: string;
  /** The button that loads a film or sound. */
  load: string;
  /** "from films.example" */
  from(host: string): string;
  /** "opens at films.example" */
  opens(host: string): string;
  /** BCP 47 language of these names, and its direction. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/**
 * Puts a card in the place of each film and sound, which loads it when pressed, and makes a card of each link that stands
 * for another site's player. Nothing is loaded from anywhere before that.
 * @param url address of the article's page.
 */
export function showMediaCards(content: HTMLElement, names: MediaNames, url: string): void {
  for (const media of content.querySelectorAll<HTMLMediaElement>('video, audio')) {
    if (media.parentElement?.closest('video, audio')) continue;
    media.before(loadCard(media, names, url));
  }
  for (const link of content.querySelectorAll<HTMLAnchorElement>(`a[${EMBED_MARK}]`)) {
    const name = link.getAttribute(EMBED_MARK) || names.player;
    fill(link, name, [names.opens(hostOf(link.href, url))], names);
  }
}

function loadCard(media: HTMLMediaElement, names: MediaNames, url: string): HTMLElement {
  const card = media.ownerDocument.createElement('button');
  card.type = 'button';
  const kind = media.localName === 'audio' ? names.sound : names.film;
  const seconds = Number(media.getAttribute(DURATION_MARK));
  const host = hostOf(addressOf(media), url);
  const facts = [names.load, host && names.from(host), seconds > 0 ? clock(seconds) : ''];
  fill(card, media.title || kind, facts.filter(Boolean), names);
  card.addEventListener('click', () => {
    card.remove();
    release([media, ...media.querySelectorAll(FILMS)]);
    media.load();
    media.focus();
    // A browser that wants another press to play has its own button for that.
    media.play().catch(() => {});
  });
  return card;
}

function fill(card: HTMLElement, name: string, facts: readonly string[], { lang, dir }: MediaNames): void {
  const { ownerDocument } = card;
  const [title, about] = [ownerDocument.createElement('bdi'), ownerDocument.createElement('span')];
  title.textContent = name;
  about.textContent = facts.join(' · ');
  about.lang = lang;
  about.dir = dir;
  card.classList.add('media-card');
  card.replaceChildren(title, about);
}

const addressOf = (media: Element): string =>
  [media, ...media.querySelectorAll('source')].map(withheldAddress).find((at) => at !== undefined) ?? '';

function hostOf(address: string, url: string): string {
  return address && URL.canParse(address, url) ? new URL(address, url).hostname.replace(/^www\./, '') : '';
}

/** 7:05, or 1:02:03. */
function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds % 60)];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, i) => (i > 0 ? String(part).padStart(2, '0') : part)).join(':');
}
