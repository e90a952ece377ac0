/** A longer line is a sentence, characters. */
const LONGEST = 100;
/** What draws a line under another, and what marks a heading. */
const UNDERLINE = /^([=~*-])\1{2,}$/;
const MARKED = /^#+\s/;

/** The title of a text file: its first line, if that is set as a heading or stands alone like one, else the file's name. */
export function titleOfText(text: string, url: string): string {
  const [first = '', second = ''] = text
    .trimStart()
    .split('\n', 2)
    .map((line) => line.trim());
  const isSet = UNDERLINE.test(second) || MARKED.test(first);
  if (first.length > LONGEST || !(isSet || (second === '' && isLikeTitle(first)))) return fileName(url);
  return first.replace(/^#+\s+|\s+#+$/g, '').replace(/\s+/g, ' ');
}

const isLikeTitle = (line: string): boolean =>
  /\p{L}{2}/u.test(line) && !/^[*•-]\s|[.,;:]$|[{}<>=]/.test(line);

function fileName(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const name = path.split('/').findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
