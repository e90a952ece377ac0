import { KEY_GROUPS, type KeyGroup, READER_ACTIONS, type ReaderAction } from '../../core/reader-actions.ts';
import { Switch } from '../controls/Switch.tsx';
import { useText } from '../text.ts';

interface Props {
  /** What can be done in this article. */
  can(action: ReaderAction): boolean;
  /** Whether single keys are listened to. */
  on: boolean;
  onChange(on: boolean): void;
}

/** All keys of the reader, by what they are for. */
export function HelpSheet({ can, on, onChange }: Props) {
  const t = useText();
  return (
    <section id="help" class="panel help" tabIndex={-1} aria-labelledby="help-title">
      <h2 id="help-title">{t('reader_help_title')}</h2>
      <div class="help-groups">
        {KEY_GROUPS.map((group) => (
          <Group key={group} group={group} can={can} />
        ))}
      </div>
      <Switch
        label={t('options_reader_keys')}
        hint={t('options_reader_keys_hint')}
        on={on}
        onChange={onChange}
      />
    </section>
  );
}

function Group({ group, can }: Pick<Props, 'can'> & { group: KeyGroup }) {
  const t = useText();
  const actions = (Object.keys(READER_ACTIONS) as ReaderAction[]).filter(
    (action) => READER_ACTIONS[action].group === group && can(action),
  );
  return (
    <div>
      <h3>{t(`reader_keys_${group}`)}</h3>
      <dl>
        {actions.map((action) => (
          <div key={action}>
            <dt>
              <Keys names={READER_ACTIONS[action].keys} />
            </dt>
            <dd>{t(`reader_key_${action}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The first of the keys that do the same. */
function Keys({ names: [name = ''] }: { names: readonly string[] }) {
  const t = useText();
  if (name === 'Escape') return <kbd>{t('reader_key_name_escape')}</kbd>;
  if (!/^[A-Z]$/.test(name)) return <kbd>{name}</kbd>;
  return (
    <>
      <kbd>{t('reader_key_name_shift')}</kbd> <kbd>{name.toLowerCase()}</kbd>
    </>
  );
}
