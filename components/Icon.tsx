/** Line drawings on a 20 × 20 grid, stroke 1.5: what `<Icon name>` can show. */
const PATHS = {
  back: 'M12.5 4.5 7 10 12.5 15.5',
  book: 'M10 5.5C8.4 4.2 6.2 3.7 3 3.8v11.4c3.2-.1 5.4.4 7 1.7 1.6-1.3 3.8-1.8 7-1.7V3.8c-3.2-.1-5.4.4-7 1.7Zm0 0v11.4',
  check: 'M4 10.5 8 14.5 16 5.5',
  chevron: 'M7 4.5 12.5 10 7 15.5',
  close: 'M5 5 15 15M15 5 5 15',
  copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  download: 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13',
  farBack: 'M16 5l-5 5 5 5M9 5l-5 5 5 5',
  farForward: 'M4 5l5 5-5 5M11 5l5 5-5 5',
  fade: 'M3.5 4.5h3M3.5 15.5h3M8.5 4.5h.1M11.5 4.5h.1M14.5 4.5h.1M8.5 15.5h.1M11.5 15.5h.1M14.5 15.5h.1M3.5 10h13M3.5 8.7h13M3.5 11.3h13',
  flag: 'M5 17.5v-14M5 4c4-2 6 2 10 0v8c-4 2-6-2-10 0',
  focus: 'M3.5 10h13M3.5 7h13v6h-13zM6 4h8M6 16h8',
  forward: 'M7.5 4.5 13 10l-5.5 5.5',
  info: 'M10 9v5M10 6v.1M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z',
  leftOut: 'M3.5 4h13M3.5 8h13M3.5 12h2.2M8.9 12h2.2M14.3 12h2.2M3.5 16h13',
  edit: 'M4 16l1-4 8.5-8.5 3 3L8 15l-4 1ZM11.5 5.5l3 3',
  external: 'M11.5 3.5h5v5M16 4l-7 7M8.5 5h-5v11.5H15v-5',
  list: 'M7 5h10M7 10h10M7 15h10M3.5 5v.1M3.5 10v.1M3.5 15v.1',
  more: 'M4 10a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0M9.5 10a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0M15 10a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0',
  keys: 'M2.5 5.5h15v9h-15zM5.5 8.5v.1M8.5 8.5v.1M11.5 8.5v.1M14.5 8.5v.1M6.5 11.5h7',
  mute: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM4.8 4.8l10.4 10.4',
  next: 'M10 4v12M5 11l5 5 5-5',
  pause: 'M7 4.5v11M13 4.5v11',
  pin: 'M7 3h6l-.8 5 2.3 3h-9l2.3-3L7 3Zm3 8v6',
  play: 'M6.5 4.2v11.6l9-5.8z',
  previous: 'M10 16V4M5 9l5-5 5 5',
  print: 'M6 7.5V3h8v4.5M6 14H3.5V7.5h13V14H14M6 11.5h8V17H6z',
  search: 'M8.8 14.5a5.7 5.7 0 1 0 0-11.4 5.7 5.7 0 0 0 0 11.4ZM13 13l4 4',
  settings: 'M3 5.5h7M14 5.5h3M3 14.5h3M10 14.5h7M12 3.5v4M8 12.5v4',
  skim: 'M3.5 4.5h13M3.5 15.5h13M3.5 10h13M3.5 8.5v3h13v-3z',
  speak: 'M3 8v4h3l4 3.5v-11L6 8H3ZM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
  tag: 'M3.5 3.5h6l7 7-6 6-7-7v-6ZM7 7v.1',
  type: 'M2.5 15.5 7 4.5l4.5 11M4 12h6M13 15.5l2.5-6.5 2.5 6.5M13.8 13.3h3.4',
  underline: 'M5.5 3.5v6a4.5 4.5 0 0 0 9 0v-6M4 17h.1M8 17h.1M12 17h.1M16 17h.1',
  upload: 'M10 12.5V3M6 6.5l4-4 4 4M3.5 16.5h13',
  warning: 'M10 3 18 16.5H2L10 3Zm0 5v4M10 14.2v.1',
  zoomIn: 'M8.8 14.5a5.7 5.7 0 1 0 0-11.4 5.7 5.7 0 0 0 0 11.4ZM13 13l4 4M6.3 8.8h5M8.8 6.3v5',
  zoomOut: 'M8.8 14.5a5.7 5.7 0 1 0 0-11.4 5.7 5.7 0 0 0 0 11.4ZM13 13l4 4M6.3 8.8h5',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside a name, hidden from screen readers, in the colour of the text. `size` in px. */
export function Icon({ name, size = 16 }: { name: IconName; size?: 16 | 20 }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width={size === 16 ? 1.75 : 1.5}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
      class="icon"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
