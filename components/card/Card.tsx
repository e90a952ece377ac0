import { withoutExpansion } from '../expansion.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../text.ts';
import { Definitions } from './Definitions.tsx';
import { Foot } from './Foot.tsx';
import { Notice } from './Notice.tsx';
import { Online } from './Online.tsx';
import type { CardEvents, CardView } from './state.ts';
import { Title } from './Title.tsx';
import { Uses } from './Uses.tsx';
import { WrongForm } from './WrongForm.tsx';

interface Props {
  /** Unique in the tree the card stands in; ids are made of it. */
  id: string;
  view: CardView;
  on: CardEvents;
  elementRef(element: HTMLElement | null): void;
}

/** The card of a term: what it means, by which source, and where else it stands. */
export function Card({ id, view, on, elementRef }: Props) {
  const t = useText();
  const { term, notice, from } = view;
  return (
    // A dialog that is not modal: it can be reached, but never keeps the reader from the text.
    <div
      ref={elementRef}
      class="glossa-card"
      role="dialog"
      aria-labelledby={`${id}-term`}
      aria-describedby={`${id}-body`}
      tabIndex={-1}
      lang={t.lang}
      dir={t.dir}
      onPointerDown={on.used}
      onFocusIn={on.used}
    >
      {from !== undefined && (
        <button type="button" class="link back" onClick={on.back}>
          <Icon name="back" />
          {t('card_back', from)}
        </button>
      )}
      <Title
        id={`${id}-term`}
        term={term}
        written={view.written}
        pinned={view.pinned}
        onPin={on.pin}
        onClose={on.close}
      />
      <div id={`${id}-body`} class="body">
        {notice ? (
          <Notice kind={notice} name={term.name} onUndo={on.undo} onOptions={on.options} />
        ) : view.reporting ? (
          <WrongForm definitions={term.definitions} onKeep={on.reportWrong} onCancel={on.back} />
        ) : (
          <>
            <Definitions
              key={term.name}
              term={{ name: term.name, definitions: withoutExpansion(term) }}
              onExplained={on.explained}
              onLookUp={on.lookUp}
            />
            <Online key={`online ${term.name}`} term={term.name} online={view.online} onLookUp={on.lookUp} />
          </>
        )}
        <p class="said" role="status">
          {view.seeking !== undefined && t('card_seeking', view.seeking)}
        </p>
      </div>
      <Uses {...view} onWalk={on.walk} onFade={on.fade} />
      {!notice && !view.reporting && term.definitions.length > 0 && <Foot term={term} on={on} />}
    </div>
  );
}
