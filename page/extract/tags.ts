const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand on lines of their own; any other is taken as part of the line it is in. */
export const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav noscript ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul',
);

/** Elements whose text is no text for readers, or not of this page. */
export const SILENT = set(
  'script style noscript template head title svg iframe object embed canvas audio video select option datalist ' +
    'textarea input button meter progress map area annotation annotation-xml link meta base',
);

/** Elements whose children are lines of text: an unknown element inside them is part of the line. */
const TEXT_BLOCK = set('p h1 h2 h3 h4 h5 h6 figcaption caption dt summary');

/** Its name without prefix; parsers of HTML write it in lower case. */
export const nameOf = (element: Element): string => element.localName;

/** Names of the elements of which MathJax builds a formula. */
const FORMULA_PART = 'mjx-';

/** Whether a custom element stands on a line of its own inside a block of that name: nobody can tell; most do. */
export const isCustomBlock = (name: string, outer: string): boolean =>
  name.includes('-') && !TEXT_BLOCK.has(outer) && !name.startsWith(FORMULA_PART);
