/** An opaque colour as HTML's colour input writes it: `#` and six hexadecimal digits. */
export type Colour = `#${string}`;

export const isColour = (value: unknown): value is Colour =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);

/** Red, green and blue, 0 to 255. */
export function channels(colour: Colour): [number, number, number] {
  const all = Number.parseInt(colour.slice(1), 16);
  return [all >> 16, (all >> 8) & 255, all & 255];
}

/** Relative luminance, 0 black to 1 white (WCAG 2.2). */
export function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((byte) => {
    const c = byte / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}
