import type { ReactNode } from 'react';
import { credentials, type Field } from './credentials.ts';
import { words, type Language } from './words.ts';

interface BarProps {
  readonly language: Language;
  readonly problem: string | undefined;
  readonly onSwitchLanguage: () => void;
  /** Called when somebody has finished typing, not at every key. */
  readonly onCredentials: () => void;
}

export function Bar({ language, problem, onSwitchLanguage, onCredentials }: BarProps): ReactNode {
  const say = words[language];
  return (
    <header className="bar">
      <div className="bar-row">
        <h1>
          <Rings />
          <span>同心圆</span>{' '}
          <span className="bar-latin" lang="en">
            Concentric
          </span>
          <small>{say.page}</small>
        </h1>
        <Entry field="token" label={say.token} hint={say.tokenHint} onDone={onCredentials} />
        <Entry field="purpose" label={say.purpose} hint={say.purposeHint} onDone={onCredentials} />
        <button type="button" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={onSwitchLanguage}>
          {say.otherLanguage}
        </button>
      </div>
      <p role="alert" className="bar-problem" hidden={problem === undefined}>
        {problem}
      </p>
    </header>
  );
}

interface EntryProps {
  readonly field: Field;
  readonly label: string;
  readonly hint: string;
  readonly onDone: () => void;
}

/**
 * Uncontrolled, and stored at every key, so that a query run straight from here carries what is seen here. The token
 * is a text field whose characters are hidden by style: browsers offer to keep what is typed into a password field.
 */
function Entry({ field, label, hint, onDone }: EntryProps): ReactNode {
  return (
    <label className={`bar-entry bar-${field}`}>
      <span>{label}</span>
      <input
        name={field}
        defaultValue={credentials.get(field)}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        onInput={(event) => credentials.set(field, event.currentTarget.value)}
        onBlur={onDone}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onDone();
        }}
      />
    </label>
  );
}

function Rings(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" className="bar-rings">
      <circle cx="16" cy="16" r="14" />
      <circle cx="16" cy="16" r="8.5" />
      <circle cx="16" cy="16" r="3" />
    </svg>
  );
}
