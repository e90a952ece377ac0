import type { AttachTools, ReaderPort } from '../../page/reader/tools.ts';

/** Attaches tools to an open reader. One that fails takes no other with it. */
export function attachAll(tools: readonly AttachTools[], reader: ReaderPort): void {
  for (const attach of tools) {
    try {
      attach(reader);
    } catch (error) {
      console.warn('Glossa:', error);
    }
  }
}
