import type { Definition, Term } from '../core/report.ts';
import type { Told } from '../core/told.ts';
import { wrongReport } from '../core/wrong-reports.ts';
import type { Stored } from './storage.ts';
import { takeBack, tell } from './told.ts';
import { addReport, dropReport } from './wrong-reports.ts';

/** What a card stores, wherever it is shown; `page` is the address of the article. */
export function cardStorage(page: () => string) {
  return {
    tell: (told: Told, term: Term) => isKept(tell(told, term.name)),
    takeBack: (term: Term) => isKept(takeBack(term)),
    reportWrong: (term: Term, definition: Definition, { withPage }: { withPage: boolean }) =>
      isKept(addReport(wrongReport(term, definition, withPage ? page() : undefined))),
    dropReport: (term: Term, definition: Definition) =>
      isKept(dropReport(wrongReport(term, definition, undefined))),
  };
}

const isKept = async (stored: Promise<Stored>) => (await stored) !== 'lost';
