/** Readability's own file: through the package's door comes its second tool as well, which bundlers cannot leave out. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
